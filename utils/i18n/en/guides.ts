/**
 * English: what stands around the steps of the guides. Short sentences, plain words. What a site or app calls its buttons is
 * never here: it goes into the places, and is never translated. Nothing here asks for what a person signs in with.
 */
export const guides = {
  // The frame of every guide.
  'guide.back': 'Back',
  'guide.home': 'To the start',
  'guide.all': 'All steps',
  'guide.ways': 'Do you use something else?',
  'guide.change': 'When something changes',
  'guide.clinic': 'From your clinic',
  'guide.sources': 'Where we read this. Looked at on {date}.',
  'guide.before': 'Before you start',
  'guide.steps': 'Steps',
  'guide.after': 'Afterwards',
  'guide.trouble': 'If it does not work',
  'guide.step': 'Step {number} of {count}',
  'guide.here': 'You are here',
  'guide.notKnown': 'Not known',
  'guide.notKnownWhy': 'Nobody here has seen this page yet. Ask your team if you are stuck.',
  'guide.source': 'From {source}. Looked at on {date}.',
  'guide.old': 'This was looked at over a year ago. It may have changed.',
  'guide.names': 'Words like {name} are what the site or app calls its buttons.',
  'guide.noCode': 'We do not have this code. Ask your diabetes team.',
  'guide.surface.web': 'On the website',
  'guide.surface.app': 'In the app',
  'guide.surface.cable': 'With a cable to a computer',
  'guide.surface.paper': 'On paper',
  'guide.surface.any': 'Ask your team',
  'guide.purpose.share': 'Share with your clinic',
  'guide.purpose.upload': 'Bring the data in',
  'guide.purpose.link': 'Link two accounts',
  'guide.purpose.follow': 'For family, not for the clinic',
  'guide.purpose.remove': 'Stop sharing',
  'guide.purpose.change': 'When something changed',

  // Titles.
  'guide.glooko-web': 'Glooko on the website',
  'guide.glooko-app': 'Glooko app, with “Care Teams”',
  'guide.glooko-app-older': 'Glooko app, with “ProConnect”',
  'guide.glooko-web-remove': 'Take a code off Glooko on the website',
  'guide.glooko-app-remove': 'Take a care team off the Glooko app',
  'guide.glooko-app-older-remove': 'Take a code off the older Glooko app',
  'guide.clarity-web': 'Dexcom Clarity on the website',
  'guide.clarity-app': 'Dexcom Clarity app',
  'guide.clarity-web-remove': 'Stop sharing on the Clarity website',
  'guide.clarity-app-remove': 'Stop sharing in the Clarity app',
  'guide.clarity-to-glooko': 'Link Clarity to Glooko',
  'guide.libreview-web': 'LibreView on the website',
  'guide.libre-app': 'FreeStyle Libre phone app',
  'guide.libre-reader': 'Libre reader: bring its data to LibreView',
  'guide.libreview-web-remove': 'Take a clinic off LibreView',
  'guide.libre-app-remove': 'Stop sharing in the Libre phone app',
  'guide.carelink-personal': 'CareLink Personal: bring in the data of a pump',
  'guide.carelink-share': 'Share CareLink with your clinic',
  'guide.minimed-mobile': 'MiniMed Mobile app: send data by itself',
  'guide.carelink-connect': 'CareLink Connect: let family follow',
  'guide.carelink-remove': 'Stop sharing CareLink',
  'guide.moved-clinic': 'We moved to another clinic',
  'guide.email-invitation': 'An invitation by e-mail',
  'guide.account-twice': 'We have an account twice',
  'guide.diary': 'A diary on paper',

  // Glooko.
  'note.glooko.clinicUses': 'This works only if your clinic uses Glooko. Ask your team if you are not sure.',
  'note.glooko.without': 'You can use the Glooko app without a ProConnect code. You need the code only to share.',
  'note.glooko.children':
    'Do several children share one sign-in? Open the right child first. We cannot see which one is open.',
  'note.glooko.twice': 'Your clinic may have made an account for you already. Ask before you make a new one.',
  'note.glooko.region': 'Can’t sign in? You may be on the page of another part of the world. Open Glooko from here.',
  'note.glooko.older': 'Is there no {teams} on the home screen? Then you have the older app. Use its steps.',
  'note.glooko.newer': 'Is there {teams} on the home screen? Then you have the newer app. Use its steps.',
  'note.glooko.shared': 'From now on Glooko shares your data with your clinic by itself.',
  'note.glooko.refused': 'Did the page not take the code? Type it again once.',
  'note.glooko.refusedAgain': 'Still not? Ask your clinic if the code is right, or ask Glooko Support.',
  'note.glooko.removed': 'With Glooko, sharing ends at once. The old clinic can’t see your data any more.',
  'note.glooko.listed': 'We do not know if the website names the clinic beside its code. Compare the code.',
  'note.askTeamOrGlooko': 'Did the app show something else? Ask your clinic or Glooko Support.',

  // Linking Clarity to Glooko.
  'note.link.why': 'With this link, your team sees pump and sensor in one place.',
  'note.link.glookoFirst': 'Share Glooko with your clinic too. The link alone does not do that.',
  'note.link.child': 'Use the Dexcom account of the person who wears the sensor. For a child, that is the child’s own.',
  'note.link.web': 'We know the steps for the app only. For the website they are not known.',
  'note.link.newer': 'Our source names the Dexcom G6. Ask your team about a newer sensor.',
  'note.link.delay': 'Dexcom data come to Glooko 3 hours late. New data come about every 4 hours.',
  'note.link.sameDay': 'So you may see nothing for some hours. That is normal.',

  // Clarity.
  'note.clarity.child':
    'Sign in with the account of the person who wears the sensor. A parent’s own account has no data in it.',
  'note.clarity.ownCode': 'Do not use {generate}. That makes a code of your own, and it is not your clinic’s code.',
  'note.clarity.region':
    'The United States has a Clarity of its own. On the wrong one, the page says that it does not know you.',
  'note.clarity.lasts': 'Sharing goes on until you or the clinic stop it.',
  'note.clarity.receiver': 'Do you use a receiver and no phone? Bring its data in with a computer about once a month.',
  'note.clarity.refused':
    'We do not know what Clarity says about a wrong code. Check each letter. Then ask your clinic.',
  'note.clarity.empty': 'Does the clinic see nothing? Check that you used the account of the person with the sensor.',
  'note.clarity.sensorApp':
    'These steps are for the Clarity app. We do not know if the sensor’s own app takes the code.',

  // LibreView.
  'note.libre.account': 'Sign in with the account that the phone or reader sends its data to.',
  'note.libre.region': 'Account and clinic must belong to the same part of the world. Else the ID is not taken.',
  'note.libre.follower': '{follower} is for family and friends. It does not share with your clinic.',
  'note.libre.automatic': 'The phone app sends its data to LibreView by itself.',
  'note.libre.newerApp': 'These steps are for LibreLink. We do not know if newer Libre apps look the same.',
  'note.libre.invitation': 'There is another way. Ask your team to send you an invitation by e-mail.',
  'note.libre.refused':
    'A refusal can mean two things. The ID is wrong, or the clinic is in another part of the world.',
  'note.libre.words': 'We do not know the exact English words of that message.',
  'note.libre.again': 'With LibreView, you can add the clinic again later.',
  'note.reader.again': 'The reader sends nothing by itself. Do this again before each clinic visit.',

  // CareLink.
  'note.carelink.never': 'Never send a password by e-mail. Never tell it to anyone, not even to your team.',
  'note.carelink.noCode': 'CareLink has no clinic code. There is nothing to copy here.',
  'note.carelink.asked':
    'Did a page or letter ask for what you sign in with? Keep it to yourself. Ask for another way.',
  'note.carelink.support':
    'For trouble with the upload, call Medtronic’s software support: {phone}. Check the number first.',
  'note.minimed.family': 'Family can follow too, with the CareLink Connect app. That is not sharing with the clinic.',
  'note.minimed.support':
    'Our source gives {phone} for uploads from a computer. We do not know if they help with the app.',
  'note.connect.family': 'This is for family. It does not share anything with your clinic.',
  'note.connect.five': 'Up to five people can follow.',
  'note.connect.stop': 'To end it, use {stop}.',
  'note.connect.reminder': 'No answer yet? Use {reminder}.',

  // Changes.
  'note.moved.both': 'Until you take off the old code, both clinics can see the data.',
  'note.invitation.libre': 'For LibreView, your team can send an invitation by e-mail. You need no code then.',
  'note.invitation.carelink': 'An older CareLink guide for clinics also names an invitation by e-mail.',
  'note.invitation.key': 'An older Dexcom invitation has a {key} in it. That is not your clinic’s code.',
  'note.invitation.expires': 'We do not know how long an invitation lasts. If it does not open, ask for a new one.',
  'note.invitation.omnipod': 'An invitation to {discover} is another thing. It lasts 14 days.',
  'note.twice.why': 'A clinic may make an account for you. Then you make a second one by yourself.',
  'note.twice.address': 'In Glooko, one e-mail address belongs to one account only.',
  'note.twice.locked': 'Glooko locks an account after several wrong tries to sign in. Stop and ask Glooko Support.',

  // The finish.
  'finish.ask': 'Does the page show “{name}”?',
  'finish.askClinic': 'Does the page show your clinic?',
  'finish.yes': 'Yes, it shows that',
  'finish.no': 'No, something else',
  'finish.noText': 'Then do not go on. Undo it, or take the code off. Call your team.',
  'finish.done': 'We have done this',
  'finish.notDone': 'No, not done yet',
  'finish.title': 'What sharing means',
  'meaning.looks': 'Your team looks when you come to clinic, or when you tell them. They do not look all the time.',
  'meaning.you': 'You still look at your own results.',
  'meaning.call': 'Do you want advice? Call or write to your team and tell them.',
  'meaning.emergency': 'Do you need help now? Call for help. Do not wait for someone to look.',
  'meaning.stop': 'You can stop sharing at any time.',
  'finish.contact': 'Who to call',
  'finish.noContact': 'Use the number that your diabetes team gave you.',
} as const;

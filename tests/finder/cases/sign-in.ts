/** Sign-in, registration, passwords and codes that are sent to the person, whatever else the page says. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const URLS = {
  glooko: 'https://eu.my.glooko.com/settings/account',
  clarity: 'https://clarity.dexcom.eu/i/#/settings/sharing',
  libreview: 'https://www.libreview.com/account-settings/my-practices',
} as const;

function none(service: ServiceId, id: string, about: string, html: string, url: string = URLS[service]): FinderCase {
  return { id: `${service}-${id}`, service, lang: 'en', url, html, about, expect: 'none' };
}

export const signIn: readonly FinderCase[] = [
  none(
    'glooko',
    'sign-in',
    'sign-in form',
    `<h1>Glooko</h1><p>Connect with your care team using ProConnect.</p><form action="/users/sign_in?id=login_form" method="post"><input id="user_email" name="user[email]" type="text" placeholder="Email"><input id="user_password" name="user[password]" type="password"><input type="submit" name="commit" value="Log In"></form>`,
    'https://my.glooko.com/users/sign_in?locale=de',
  ),
  none(
    'glooko',
    'sign-in-elsewhere',
    'sign-in form on an unknown path, text box for the user',
    `<h1>Sign in to use ProConnect</h1><form><label>Username or ProConnect code<input name="login"></label><label>Password<input type="password"></label><button>Log In</button></form>`,
    'https://my.glooko.com/',
  ),
  none(
    'libreview',
    'member-login',
    'sign-in',
    libreviewShell(
      `<h2 id="login-title-text">Member Login</h2><input id="loginForm-email-input" type="text" placeholder=" "><label for="loginForm-email-input">Email</label><input id="loginForm-password-input" type="password"><button id="loginForm-submit-button">Log in</button><p>Practices: use your Practice ID to invite patients.</p>`,
    ),
    'https://www.libreview.com/',
  ),
  none(
    'libreview',
    'finish-login',
    'two-step code',
    `<h1 id="wizardCard-header-text">Verify your account</h1><p id="twoFactor-step2-enterYourCode-text">Enter your code</p><input id="twoFactor-step2-code-input" maxlength="6"><button id="twoFactor-step2-next-button" disabled>Verify and Log in</button>`,
    'https://www.libreview.com/auth/finishlogin',
  ),
  none(
    'libreview',
    'two-step-in-settings',
    'two-step code inside the practices page',
    libreviewShell(
      `<h2>My Practices</h2><p>Before you add a practice we have sent you an e-mail.</p><label for="c">Verification code</label><input id="c" maxlength="6"><button>Verify</button>`,
    ),
  ),
  none(
    'libreview',
    'security-code-dialog',
    'one-time code in a dialog titled by the practice',
    `<div role="dialog" aria-label="Connect to a Practice"><h3>Add practice</h3><p>Please enter the security code from your text message.</p><input aria-label="Security code" autocomplete="one-time-code"><button>Add</button></div>`,
  ),
  none(
    'glooko',
    'otp-proconnect',
    'one-time passcode step of ProConnect',
    glookoShell(
      `<h3>ProConnect</h3><p>To protect your data we sent a one-time passcode to m***@example.org.</p><label>One-time passcode<input></label><button>Continue</button>`,
    ),
  ),
  none(
    'glooko',
    'authenticator',
    'authenticator app in the account section',
    glookoShell(
      `<h2>Account</h2><p>ProConnect: not connected <a href="#">+ Add New Code</a></p><h3>Two-Step Verification</h3><div class="row"><div>Code from your authenticator app</div><input inputmode="numeric" maxlength="6"></div><button>Submit</button>`,
    ),
  ),
  none(
    'glooko',
    'backup-code',
    'recovery code',
    glookoShell(
      `<h2>Account</h2><label>Backup code<input></label><button>Submit</button><p>ProConnect is switched off until you have signed in.</p>`,
    ),
  ),
  none(
    'glooko',
    'two-password-confirm',
    'text box in the same form as a password',
    glookoShell(
      `<div role="dialog"><h3>Remove ProConnect</h3><form><label>ProConnect Code<input></label><label>Your password<input type="password"></label><button>Delete</button></form></div>`,
    ),
  ),
  none(
    'glooko',
    'reset',
    'forgotten password page',
    `<h1>Choose New Password</h1><label>Reset code<input></label><button>Send Email</button><footer>ProConnect</footer>`,
    'https://ca.my.glooko.com/users/password/new',
  ),
  none(
    'glooko',
    'electronic-signature',
    'linking to another service with user name, password and signature',
    glookoShell(
      `<h2>Dexcom Account</h2><form><label>Username<input></label><label>Password<input type="password"></label><label>Electronic Signature (full name)<input></label><button>Authorize</button></form><aside>ProConnect Code: not set</aside>`,
    ),
  ),
  none(
    'clarity',
    'mobile-login',
    'sign-in with a mobile number',
    clarityShell(
      `<h2>Share data with your clinic</h2><p>Sign in first.</p><label>Mobile number<input></label><button>Send code</button>`,
    ),
  ),
  none(
    'clarity',
    'sms-code',
    'code from a text message',
    clarityShell(
      `<h2>Share data with your clinic</h2><label for="t">Enter the code we texted to +44 *** 12</label><input id="t"><button>Continue</button>`,
    ),
  ),
  none(
    'clarity',
    'confirm-email-code',
    'confirmation code from an e-mail',
    clarityShell(
      `<h2>Sharing</h2><div class="row"><div>Confirmation code</div><input></div><button>Confirm</button><p>Check the e-mail we have just sent to you before you share.</p>`,
    ),
  ),
  none(
    'clarity',
    'pin',
    'PIN',
    clarityShell(`<h2>Share with clinic</h2><label>Account PIN<input></label><button>Share</button>`),
  ),
  none(
    'clarity',
    'username-only',
    'first step of a sign-in without a password box',
    `<h1>Dexcom - Account Management</h1><form id="kc-form-login"><label for="username">Email or username</label><input id="username" name="username"><button id="default-login-text">Continue</button></form><p>Share data with your clinic in Clarity.</p>`,
    'https://clarity.dexcom.com/',
  ),
  none(
    'clarity',
    'username-sharing',
    'user name under a sharing heading',
    clarityShell(
      `<h2>Share data with a clinic</h2><label>Your Dexcom username<input name="username" autocomplete="username"></label><button>Share</button>`,
    ),
  ),
  none(
    'libreview',
    'access-code-reset',
    'code sent by e-mail, autocomplete says so',
    libreviewShell(
      `<h2>Account Settings</h2><h3>My Practices</h3><label for="a">Code</label><input id="a" autocomplete="section-x one-time-code"><button>Add</button>`,
    ),
  ),
  none(
    'libreview',
    'national-id',
    'identity number in a registration',
    libreviewShell(
      `<h2>My Practices</h2><p>Your practice needs to know who you are.</p><label>National ID<input></label><button>Add</button>`,
    ),
  ),
  none(
    'libreview',
    'captcha',
    'letters from a picture',
    libreviewShell(
      `<h2>Add Practice</h2><img alt="" width="120" height="40"><label>Type the characters you see in the picture<input></label><button>Add</button>`,
    ),
  ),
];

/** Blind pages where a code proves who somebody is: sign-in, two steps, sent codes, new passwords. */
import type { FinderCase } from '../case.ts';
import { CSS, frame, without } from './blind-page.ts';

const sixBoxes = (label: (at: number) => string) =>
  Array.from(
    { length: 6 },
    (_, at) => `<input maxlength="1" size="1" inputmode="numeric" aria-label="${label(at + 1)}">`,
  ).join('');

export const blindSignIn: readonly FinderCase[] = [
  without(
    'glooko',
    'en',
    'devise-sign-in',
    'sign-in form',
    `${CSS}<h1>Log In</h1><form action="/users/sign_in?id=login_form" method="post"><input type="hidden" name="authenticity_token" value="x"><label for="user_email">Email</label><input id="user_email" name="user[email]"><label for="user_password">Password</label><input id="user_password" name="user[password]" type="password"><input type="submit" name="commit" value="Log In" id="sign-in-button"></form><a href="#">Log In with SSO</a><p>New to Glooko? Ask your clinic for a ProConnect code.</p>`,
    { url: 'https://eu.my.glooko.com/users/sign_in?locale=en-GB' },
  ),
  without(
    'glooko',
    'de',
    'einmal-code',
    'one-time code in a dialog over the account settings',
    `${frame('glooko', ['Übersicht'], '<h2>Konto</h2><h3>ProConnect</h3><p>Sie sind mit der Kinderklinik verbunden.</p>')}<div class="veil"></div><div role="dialog" aria-modal="true" class="pop" aria-label="Zwei-Schritt-Verifizierung"><h3>Zwei-Schritt-Verifizierung</h3><p>Bitte geben Sie den Code ein, den wir an Ihr Telefon gesendet haben.</p><label>Code <input></label><button>Weiter</button></div>`,
    { url: 'https://de-fr.my.glooko.com/settings/account' },
  ),
  without(
    'glooko',
    'nl',
    'zes-vakjes',
    'six boxes for single digits',
    frame(
      'glooko',
      ['Overzicht'],
      `<h2>Controleer uw e-mail</h2><p>Voer de code in die uw kliniek via Glooko heeft verstuurd.</p><div class="row">${sixBoxes((at) => `Cijfer ${at}`)}</div><button>Bevestigen</button>`,
    ),
    { url: 'https://eu.my.glooko.com/settings/account/verify' },
  ),
  without(
    'glooko',
    'sv',
    'bekraftelse',
    'confirmation code the clinic sent to prove the address',
    frame(
      'glooko',
      ['Översikt'],
      `<h2>Konto</h2><p>Din mottagning har skickat en bekräftelsekod till din e-post.</p><label for="b">Bekräftelsekod</label><input id="b"><button>Bekräfta e-postadress</button>`,
    ),
  ),
  without(
    'glooko',
    'pl',
    'haslo',
    'code for a new password',
    `${CSS}<h2>Resetowanie hasła</h2><p>Wpisz kod z wiadomości e-mail, aby ustawić nowe hasło.</p><label>Kod <input name="code"></label><label>Nowe hasło <input type="password"></label><button>Zapisz</button>`,
    { url: 'https://eu.my.glooko.com/settings/password' },
  ),
  without(
    'glooko',
    'fr',
    'activation',
    'activation code of the account itself',
    frame(
      'glooko',
      ['Synthèse'],
      `<h2>Activer votre compte</h2><p>Votre clinique a créé ce compte pour vous. Un code d’activation vous a été envoyé par SMS.</p><label>Code d’activation<input></label><button>Activer</button>`,
    ),
  ),
  without(
    'glooko',
    'pt-BR',
    'dois-fatores',
    'two-factor code beside a text about ProConnect',
    frame(
      'glooko',
      ['Resumo'],
      `<h2>ProConnect</h2><p>Antes de alterar suas conexões, confirme sua identidade.</p><label for="k">Código de verificação em duas etapas</label><input id="k" autocomplete="one-time-code"><button>Confirmar</button>`,
    ),
  ),
  without(
    'clarity',
    'en',
    'one-time-code',
    'region trap: one-time code',
    `${CSS}<h2>Dexcom - Account Management</h2><p>User ID or password not recognized. Request one-time code to continue.</p><label for="otc">One-time code</label><input id="otc"><button>Continue</button>`,
    { url: 'https://clarity.dexcom.eu/users/auth/dexcom_sts/code' },
  ),
  without(
    'clarity',
    'es',
    'iniciar-sesion',
    'sign-in, user name only, then password',
    `${CSS}<h2>Iniciar sesión</h2><form id="kc-form-login"><label for="username">Correo electrónico o nombre de usuario</label><input id="username" name="username"><button>Siguiente</button></form>`,
    { url: 'https://clarity.dexcom.eu/' },
  ),
  without(
    'clarity',
    'da',
    'telefon-kode',
    'code sent to a phone before sharing settings open',
    frame(
      'Dexcom CLARITY',
      ['Oversigt', 'Indstillinger'],
      `<h2>Datadeling</h2><p>Vi har sendt en sms med en kode, så vi kan se, at det er dig.</p><label>Kode <input inputmode="numeric" maxlength="6"></label><button>Fortsæt</button><a href="#">Send koden igen</a>`,
    ),
  ),
  without(
    'clarity',
    'cs',
    'overovaci-kod',
    'verification code, opened over the sharing settings',
    `${frame('Dexcom CLARITY', ['Přehled'], '<h2>Sdílení dat</h2><p>Sdílíte s klinikou: Fakultní nemocnice</p>')}<dialog data-modal><h3>Ověření totožnosti</h3><label>Ověřovací kód <input></label><button>Ověřit</button></dialog>`,
  ),
  without(
    'clarity',
    'ar',
    'ramz-tahaqquq',
    'verification code sent by mail',
    frame(
      'Dexcom CLARITY',
      ['نظرة عامة'],
      `<h2>مشاركة البيانات</h2><p>أرسلنا رمز التحقق إلى بريدك الإلكتروني.</p><label for="t">رمز التحقق</label><input id="t"><button>تأكيد</button>`,
    ),
  ),
  without(
    'clarity',
    'nb',
    'pin',
    'PIN for the shared computer',
    frame(
      'Dexcom CLARITY',
      ['Oversikt'],
      `<h2>Lås opp</h2><p>Skriv PIN-koden du bruker på klinikkens datamaskin.</p><label>PIN-kode <input inputmode="numeric"></label><button>Lås opp</button>`,
    ),
  ),
  without(
    'libreview',
    'en',
    'two-factor-step',
    'two-step sign-in by its published ids',
    `${CSS}<h1 id="wizardTitle-text">Verify</h1><p id="twoFactor-step2-enterYourCode-text">Enter your code</p><div class="float floating-label"><input id="twoFactor-step2-code-input" placeholder=" "><label for="twoFactor-step2-code-input">Code</label></div><label><input type="checkbox"> Remember Me</label><button id="twoFactor-step2-next-button" disabled>Verify and Log in</button>`,
    { url: 'https://www.libreview.com/auth/finishlogin' },
  ),
  without(
    'libreview',
    'it',
    'accesso-membri',
    'member login in the root',
    `${CSS}<h1 id="login-title-text">Accesso membri</h1><div class="float"><input id="loginForm-email-input" placeholder=" "><label for="loginForm-email-input">E-mail</label></div><div class="float"><input id="loginForm-password-input" type="password" placeholder=" "><label for="loginForm-password-input">Password</label></div><button id="loginForm-submit-button">Accedi</button><p>Il Suo ambulatorio Le ha dato un ID? Acceda e apra I miei ambulatori.</p>`,
    { url: 'https://www.libreview.com/' },
  ),
  without(
    'libreview',
    'fi',
    'vahvistuskoodi',
    'security code before a change of practices',
    `${frame('LibreView', ['Oma glukoosi'], '<h2>Omat vastaanotot</h2>')}<div class="veil"></div><div class="pop"><h3>Vahvista muutos</h3><p>Lähetimme turvakoodin sähköpostiisi.</p><div class="float"><input placeholder=" "><label>Turvakoodi</label></div><button>Vahvista</button></div>`,
  ),
  without(
    'libreview',
    'he',
    'kod-imut',
    'verification code the practice is said to have sent',
    frame(
      'LibreView',
      ['הגלוקוז שלי'],
      `<h2>המרפאות שלי</h2><p>המרפאה שלחה לך קוד אימות בהודעה.</p><label for="v">קוד אימות</label><input id="v"><button>אישור</button>`,
    ),
  ),
  without(
    'libreview',
    'tr',
    'guvenlik',
    'label Code alone in a two-step dialog over the practices',
    `${frame('LibreView', ['Glikozum'], '<h2>Muayenehanelerim</h2><p>Bağlı Muayenehaneler</p>')}<dialog data-modal aria-label="İki adımlı doğrulama"><p>Telefonunuza gönderilen 6 haneli kodu girin.</p><label>Kod <input></label><button>Doğrula</button></dialog>`,
  ),
];

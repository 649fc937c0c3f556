// Text that asks for a password, in any dress, and text that says that none is wanted.

import { describe, expect, it } from 'vitest';
import { asksForPassword } from '../../../utils/clinics/password-request.ts';

describe('asks', () => {
  it.each([
    'Send us your username and password.',
    'Tell the nurse your PASSWORD',
    'We need your CareLink log-in details',
    'Give us your login details',
    'What is the password of the app?',
    'Password: ______',
    'Text us the passcode',
    'Please give your pass word to the team',
    'Bring your PIN number',
    'Read us the one-time code',
    'Read us the verification code',
    'Do not forget to send us your password.',
    'Don’t worry: send us your password.',
    'Never give your password to strangers. Send your password to us.',
    'It is not a problem to give us your password',
    'p a s s w o r d please',
    'p.a.s.s.w.o.r.d please',
    'your pass-word',
    'your pass\u00adword',
    'your p@ssw0rd',
    'your pa$$word',
    'your pаsswоrd',
    'your ｐａｓｓｗｏｒｄ',
    'your password\u200d',
    'Bitte geben Sie uns Ihr Passwort',
    'Ihr Kennwort bitte',
    'Envoyez-nous votre mot de passe',
    'Envíenos su contraseña',
    'Invii la Sua password',
    'Envie a sua palavra-passe',
    'Stuur ons uw wachtwoord',
    'Skicka ditt lösenord',
    'Podaj nam swoje hasło',
    'Nie zapomnij haseł',
    'Trimiteți-ne parolele',
    'ہمیں اپنا پاس ورڈ بھیجیں',
    'ਸਾਨੂੰ ਆਪਣਾ ਪਾਸਵਰਡ ਭੇਜੋ',
    'Şifrenizi gönderin',
    'Пришлите нам пароль',
    'Στείλτε μας τον κωδικό πρόσβασης',
    'أرسل لنا كلمة السر',
    'שלחו לנו את הסיסמה',
    'अपना पासवर्ड भेजें',
    '请把密码发给我们',
    'パスワードを送ってください',
  ])('%s', (text) => {
    expect(asksForPassword(text)).toBe(true);
  });
});

describe('does not', () => {
  it.each([
    'No nurse needs a password.',
    'We will never ask for your password.',
    'Never tell anyone your password.',
    'Do not give your password to us or anyone. Ring us.',
    'Don’t share your child’s password.',
    'Nobody will ask you for your password.',
    'Use your child’s account.',
    'Pass the word on: the clinic moves in May.',
    'Bring your passport.',
    'The clinic code is on the letter.',
    'Spin class, pinned post, opinion',
    'Ihr Kind, Ihre Pumpe, Ihre Klinik',
    'Haslemere Hospital',
    'Parolini Clinic, Heslop Ward',
    'St. J. O. Hospital',
    'The practice code opens at 9.',
  ])('%s', (text) => {
    expect(asksForPassword(text)).toBe(false);
  });
});

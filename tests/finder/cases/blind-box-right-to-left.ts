/** Blind pages in Arabic and Hebrew with the box. */
import type { FinderCase } from '../case.ts';
import { frame, withBox } from './blind-page.ts';

export const blindRightToLeftBoxes: readonly FinderCase[] = [
  withBox(
    'glooko',
    'ar',
    'ramz',
    'brand in Latin letters inside the label',
    '#ramz',
    frame(
      'glooko',
      ['الملخص', 'الرسوم البيانية', 'التقارير'],
      `<h2>الحساب</h2><label for="ramz">أدخل رمز <bdi>ProConnect</bdi></label><input id="ramz" dir="ltr"><button>إرسال</button>`,
    ),
  ),
  withBox(
    'glooko',
    'ar-AE',
    'fariq',
    'care team translated, wrapping label',
    '.team label input',
    frame(
      'glooko',
      ['الملخص', 'الأجهزة'],
      `<div class="team card"><h3>فريق الرعاية</h3><p>اربط حسابك بالعيادة التي تتابع حالتك.</p><label>رمز فريق الرعاية <input></label><button>اتصال</button></div><div class="card"><h3>الوحدات</h3><select><option>mg/dL</option></select></div>`,
    ),
  ),
  withBox(
    'clarity',
    'ar',
    'musharaka',
    'Ember, consent below',
    '#ember120',
    frame(
      'Dexcom CLARITY',
      ['نظرة عامة', 'الإعدادات'],
      `<h2>مشاركة البيانات</h2><label for="ember120">رمز المشاركة الخاص بالعيادة</label><input id="ember120"><label><input type="checkbox"> أوافق على مشاركة بياناتي مع عيادتي</label><button>مشاركة البيانات</button>`,
    ),
  ),
  withBox(
    'libreview',
    'ar',
    'muarrif',
    'floating label',
    '#muarrif',
    frame(
      'LibreView',
      ['الجلوكوز', 'إعدادات الحساب'],
      `<h2>عياداتي</h2><div class="float"><input id="muarrif" placeholder=" "><label for="muarrif" style="left:auto;right:9px">معرّف العيادة</label></div><button>إضافة</button>`,
    ),
  ),
  withBox(
    'libreview',
    'ar-SA',
    'mumarasa',
    'practice translated word for word, placeholder only',
    '.idafa input',
    frame(
      'LibreView',
      ['الرئيسية', 'التقارير'],
      `<h2>الارتباط بعيادة</h2><div class="idafa"><input placeholder="معرف الممارسة (Practice ID)"><button>التالي</button></div>`,
    ),
  ),
  withBox(
    'glooko',
    'he',
    'kod',
    'label for, brand kept',
    '#kod-he',
    frame(
      'glooko',
      ['סיכום', 'גרפים', 'דוחות'],
      `<h2>חשבון</h2><label for="kod-he">קוד ProConnect</label><input id="kod-he"><button>שליחה</button>`,
    ),
  ),
  withBox(
    'glooko',
    'he',
    'tsevet',
    'care team translated, native dialog',
    'dialog input',
    `${frame('glooko', ['סיכום'], '<h2>צוותי טיפול</h2><button>הוספה</button>')}<dialog data-modal aria-label="הוספת צוות טיפול"><h3>הוספת צוות טיפול</h3><p>הזינו את הקוד שקיבלתם מהמרפאה.</p><label>קוד צוות הטיפול<input></label><button>ביטול</button><button>התחברות</button></dialog>`,
  ),
  withBox(
    'clarity',
    'he',
    'shituf',
    'sibling span as label',
    '.shituf input',
    frame(
      'Dexcom CLARITY',
      ['סקירה', 'הגדרות'],
      `<div class="shituf"><h2>שיתוף נתונים עם המרפאה</h2><span>קוד השיתוף של המרפאה</span> <input type="text"><button>שיתוף</button></div>`,
    ),
  ),
  withBox(
    'clarity',
    'he',
    'aria-label',
    'aria-label only',
    'input.text',
    frame(
      'Dexcom CLARITY',
      ['סקירה', 'הגדרות'],
      `<h3>ניהול שיתוף נתונים</h3><p>הקלידו את הקוד שמסרה לכם המרפאה.</p><input class="text" aria-label="קוד המרפאה"><button>המשך</button>`,
    ),
  ),
  withBox(
    'libreview',
    'he',
    'mezahe',
    'floating label, tiles below',
    '#mezahe',
    frame(
      'LibreView',
      ['הגלוקוז שלי', 'הגדרות חשבון'],
      `<h2>המרפאות שלי</h2><div class="float"><input id="mezahe" placeholder=" "><label for="mezahe" style="left:auto;right:9px">מזהה המרפאה</label></div><button>הוספה</button><h3>מרפאות מקושרות</h3><p>אין</p>`,
    ),
  ),
];

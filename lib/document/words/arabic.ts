import type { DocumentWords } from './DocumentWords.ts';
import { NO_WORDS } from './NO_WORDS.ts';

/** Arabic, as far as words are known from usage: a speaker should check and extend them. */
export const ARABIC: DocumentWords = {
  ...NO_WORDS,
  language: 'ar',
  linking: 'في|من|إلى|على|عن|مع|أو|و|أن|التي|الذي|بين|ضد|بشأن',
  finite: 'ينبغي|يجب|كان|كانت|قرر|قررت|اعتمد|اعتمدت|عقد|يمكن',
  masthead: {
    organization: 'الأمم المتحدة',
    distribution: 'Distr\\.? ?:? *([Gg]eneral|[Ll]imited)',
    original: 'Original ?:? *([A-Za-z]+)',
    item: 'البند (\\d{1,3}|[٠-٩]{1,3})(?: من جدول الأعمال(?: المؤقت)?)?',
    session: 'الدورة \\S+(?: \\S+)?',
    aside: '(?:ورقة معلومات أساسية|مذكرة) (?:من |أعدتها )?(?:إعداد )?الأمانة(?: العامة)?|المحتويات|الصفحة',
  },
  contents: 'المحتويات',
  summary: 'موجز',
  author: '(?:تقرير|مذكرة من) (?:الأمين العام|المقررة? الخاصة?|المفوض)',
  annex: 'المرفق(?: (الأول|الثاني|الثالث))?|مرفق',
  annotations: 'الشروح',
  documentation: 'الوثائق',
  closing: 'الجلسة العامة \\d{1,5}',
  types: [
    {
      name: 'draft-report',
      pattern: '^مشروع التقرير',
      examples: ['مشروع التقرير'],
      others: ['تقرير عن الاجتماع'],
    },
    {
      name: 'provisional-agenda',
      pattern: '^جدول الأعمال المؤقت',
      examples: ['جدول الأعمال المؤقت وشروحه'],
      others: ['البند 3 من جدول الأعمال المؤقت'],
    },
    {
      name: 'background-paper',
      pattern: '^ورقة معلومات أساسية|^مذكرة من الأمانة',
      examples: ['ورقة معلومات أساسية من إعداد الأمانة'],
      others: ['تقرير الأمين العام'],
    },
    {
      name: 'report',
      pattern: '^تقرير',
      examples: ['تقرير عن اجتماع الفريق العامل'],
      others: ['مشروع التقرير'],
    },
    {
      name: 'resolution',
      pattern: '^قرار اتخذته',
      examples: ['قرار اتخذته الجمعية العامة'],
      others: ['مشروع قرار'],
    },
  ],
  zones: [
    {
      name: 'recommendations',
      pattern: '^(?:ال)?توصيات|^الاستنتاجات والتوصيات',
      examples: ['التوصيات التي اعتمدها الفريق العامل'],
      others: ['تنفيذ التوصيات'],
    },
    {
      name: 'deliberations',
      pattern: '^(?:ملخص |خلاصة )?(?:ال)?(?:مداولات|مناقش)',
      examples: ['ملخص المداولات'],
      others: ['التوصيات'],
    },
    { name: 'attendance', pattern: '^الحضور', examples: ['الحضور'], others: ['الوثائق'] },
    {
      name: 'agenda',
      pattern: '^إقرار جدول الأعمال',
      examples: ['إقرار جدول الأعمال'],
      others: ['تنظيم الأعمال'],
    },
    { name: 'documentation', pattern: '^الوثائق$', examples: ['الوثائق'], others: ['الحضور'] },
    {
      name: 'organization',
      pattern: '^تنظيم (?:الاجتماع|الأعمال)|^افتتاح',
      examples: ['تنظيم الاجتماع'],
      others: ['الجريمة المنظمة'],
    },
    {
      name: 'adoption',
      pattern: '^اعتماد التقرير',
      examples: ['اعتماد التقرير'],
      others: ['إقرار جدول الأعمال'],
    },
    { name: 'introduction', pattern: '^مقدمة$|^المقدمة$', examples: ['مقدمة'], others: ['التوصيات'] },
  ],
  organ: 'إن (?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي|المؤتمر)',
  preambular: 'إذ ',
  stating: 'تحيط علما|ترحب|تؤكد|تشدد|تعيد|تلاحظ|تعرب|تعترف|تقر|تعتمد',
  asking: {
    ...NO_WORDS.asking,
    modals: 'ينبغي',
    weakModals: 'يجب',
    verbs: 'تطلب|يطلب|تحث|يحث|تهيب|يهيب|تدعو|يدعو|تشجع|يشجع|توصي|يوصي|تقرر|يقرر|تناشد',
    adverbs: 'أيضا|كذلك|بقوة',
    proposals: '(?:قد|لعل) [^.،]{0,40}يود(?: أن ينظر)?|قد (?:يود|تود)',
    addressees:
      '(?:ال|لل)(?:دول الأطراف|دول الأعضاء|دول|مؤتمر|أمانة(?: العامة)?|أمين العام|حكومات|جمعية العامة)',
    and: 'و|أو',
    buildsOn: 'عملا ب|استنادا إلى|وفقا ل|مع مراعاة',
    restates: 'أكد من جديد|يؤكد من جديد|تعيد تأكيد',
    examples: [],
  },
};

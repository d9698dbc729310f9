import type { DocumentWords } from './DocumentWords.ts';
import { NO_WORDS } from './NO_WORDS.ts';

/** Chinese, as far as words are known from usage: a speaker should check and extend them. */
export const CHINESE: DocumentWords = {
  ...NO_WORDS,
  language: 'zh',
  finite: '应当|应考虑|是|已经|将于|举行了|通过了|指出|表示|发了言',
  masthead: {
    organization: '联合国',
    distribution: 'Distr\\.? ?:? *([Gg]eneral|[Ll]imited)',
    original: 'Original ?:? *([A-Za-z]+)',
    item: '(?:临时|暂定)?(?:议程|项目表|项目一览表)?(?:\\*)? ?项目 ?(\\d{1,3}(?: ?[(（][a-z][)）])?(?:(?:和|、) ?\\d{1,3})*)',
    session:
      '第\\d{1,3}届会议|第[一二三四五六七八九十]+届(?:特别)?会议|第[一二三四五六七八九十]+年|\\d{4}年(?:实质性)?(?:届会|会议)',
    aside:
      '[\\u4e00-\\u9fff]{2,30}(?:委员会|公约|理事会)|秘书处编写的背景文件|秘书处的说明|目录|页次|.{2,20}通过的决议|\\[(?:根据|未经发交).*|增编|更正|秘书处|(?:未经编辑的)?预发本.*|正式记录|主席\\s?[:：].*',
    part: '第[一二三四五六七八九十\\d]+(?:编|款|章|部分)|方案 ?\\d{1,3}',
    letter: '(?:.{0,12}\\d{4}年\\d{1,2}月\\d{1,2}日.*的?(?:同文)?(?:信|普通照会|信函)$)',
    record: '第? ?\\d{1,5} ?次(?:全体)?会议(?:简要记录)?',
  },
  contents: '目录',
  summary: '摘要|概要',
  author: '秘书长的?(?:报告|说明)|.{2,40}特别报告员的报告',
  annex: '附件([一二三四五六七八九十])?',
  annotations: '说明|附加说明',
  documentation: '文件',
  closing: '(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?第 ?\\d{1,5} ?次(?:全体)?会议',
  types: [
    { name: 'draft-report', pattern: '^报告草稿', examples: ['报告草稿'], others: ['报告'] },
    {
      name: 'provisional-agenda',
      pattern: '^(?:附加说明的)?临时议程(?!\\*?\\s?项目)',
      examples: ['临时议程', '附加说明的临时议程'],
      others: ['临时议程项目3'],
    },
    {
      name: 'background-paper',
      pattern: '背景文件$|^秘书处的说明',
      examples: ['秘书处编写的背景文件'],
      others: ['秘书长的报告'],
    },
    {
      name: 'report',
      pattern: '^(?!\\[).*报告$',
      examples: ['工作组会议报告'],
      others: ['报告草稿', '[根据第三委员会的报告'],
    },
    {
      name: 'concluding-observations',
      pattern: '结论性意见$',
      examples: ['关于大西洋国第五次报告的结论性意见'],
      others: ['结论性意见的后续行动'],
    },
    {
      name: 'resolution',
      pattern: '(?:通过的|大会|理事会)决议$|^\\d{1,3}/\\d{1,3}\\.',
      examples: ['大会通过的决议', '大会决议'],
      others: ['决议草案'],
    },
  ],
  zones: [
    {
      name: 'recommendations',
      pattern: '建议$|^工作组通过的建议|^结论和建议',
      examples: ['建议', '工作组通过的建议'],
      others: ['讨论摘要'],
    },
    {
      name: 'deliberations',
      pattern: '^审议情况|^讨论|^审议摘要',
      examples: ['审议情况概述'],
      others: ['建议'],
    },
    { name: 'attendance', pattern: '^出席情况|^与会者', examples: ['出席情况'], others: ['文件'] },
    { name: 'agenda', pattern: '^通过议程|^议程', examples: ['通过议程和安排工作'], others: ['工作安排'] },
    { name: 'documentation', pattern: '^文件$', examples: ['文件'], others: ['伪造文件'] },
    {
      name: 'organization',
      pattern: '^会议的?(?:安排|组织|开幕)|^其他事项',
      examples: ['会议安排', '会议开幕'],
      others: ['有组织犯罪'],
    },
    { name: 'adoption', pattern: '^通过报告', examples: ['通过报告'], others: ['通过议程'] },
    { name: 'introduction', pattern: '^导言$|^引言$', examples: ['导言'], others: ['讨论'] },
  ],
  organ: '(?:大会|安全理事会|人权理事会|经济及社会理事会|缔约方会议)',
  preambular:
    '回顾|忆及|重申|认识到|意识到|铭记|念及|关切|深为关切|严重关切|感到关切|震惊|注意到|强调|深信|坚信|相信|考虑到|鉴于|遵循|欢迎|赞赏|赞扬|审议了|审查了|确认|申明|肯定|承认|谴责|决心|希望|渴望|表示',
  stating: '赞赏地注意到|欢迎|重申|强调|注意到|确认|通过|核可|表示|谴责',
  asking: {
    ...NO_WORDS.asking,
    modals: '(?:也)?应(?:当)?(?:也)?(?:考虑|努力|力求|设法)|(?<![相对反供效适响])应(?:当)?(?![用对急])',
    weakModals: '必须|可以|不妨',
    softeners: '考虑|努力|力求',
    passives: '(?<=被|受到)鼓励',
    impersonal: '鼓励(?=缔约国|会员国|各国)|邀请(?=缔约国|会员国|各国)',
    verbs: '促请|敦促|吁请|呼吁|邀请|鼓励|请|建议|决定|要求',
    acts: '(?:委员会|工作组|特别报告员|独立专家)(?:还|又|并|也|进一步|强烈|再次)*(建议|促请|敦促|呼吁|吁请|请|要求|鼓励)(?=该?缔约国|会员国|各国|各会员国|大会|理事会|秘书长|行政当局|行政部门|管理当局)|(?:委员会|特别报告员|独立专家)(?:[^。；]{1,300}?，)(?:还|又|并|也|因此|进一步|强烈|再次)*(建议|促请|敦促|呼吁|吁请|请|要求|鼓励)(?=该?缔约国)',
    actVerbs: '建议|促请|敦促|呼吁|吁请|请|要求|鼓励',
    speakers: '(?:^|[。；，])(?:小组)?委员会|特别报告员|独立专家',
    ownActs: '(?:^|[。；，])我(?:还|又|并|也|因此|再次|强烈|在此)*(建议|促请|敦促|呼吁|吁请|请|鼓励)',
    joint: '[，；](?:并|又|还|也|同时|且)*',
    behindVerb:
      '(?:区域|各|所有|有关|相关|其他|联合国|会员国|缔约国|秘书长|秘书处|国际|发展|捐助|国家|理事会|委员会|大会|机构|方案|高级专员|执行主任|私营|民间社会|工作组|特别报告员)',
    adverbs: '又|还|并|再次|强烈|进一步',
    proposals: '似宜(?:考虑|审议)?|不妨考虑|或愿(?:考虑|审议)',
    addressees:
      '(?:《公约》|《议定书》|各)?(?:缔约国|会员国|各国政府|各国|国家)|缔约方会议|秘书处|秘书长|大会|理事会|委员会|工作组|毒品和犯罪问题办公室|毒品犯罪办',
    and: '并|和|及|以及',
    buildsOn: '根据|考虑到|继|依照',
    restates: '重申',
    denials: '不|未|没有|而非',
    examples: [{ text: '缔约国应考虑保存登记册。', asks: [['缔约国', '应考虑']] }],
  },
};

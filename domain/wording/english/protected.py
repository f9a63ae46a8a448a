"""English words about health, leave, pregnancy, age, religion, family and origin, where they judge somebody.

The law protects these matters nearly everywhere (UK Equality Act 2010; US Title VII, ADA, ADEA, FMLA, PWFA).
"""

from domain.wording.english.people import CUSTOMER, WHOSE
from domain.wording.rules import Rule, any_of, rule

_NOT_COUNTED = (
    r"\b(?:(?:do|does|did|will|should|must|is|are|was|were|can|have|has) not|(?:do|does|did|wo|is|are|was|were|should|must|ca|have|has)n't|never|nor|no longer)"
    r" (?:be |been |being )?(?:\w+ )?"
    + any_of(
        "count(?:s|ed|ing)?(?! on), affect(?:s|ed)?, matter, held, considered, used(?! to), taken into account, part of, included, influence(?:d)?, change(?:d)?, weigh, reduce",
        "relevant, a factor, asked, a reason, judged, hold, play, enter, feature, appear, lower(?:ed)?, at issue, an issue, penali[sz]ed?, disadvantage[d]?, be a factor",
        "need to (?:tell|explain|give|share|say|disclose|justify), have to (?:tell|explain|give|share|say|disclose|justify)",
    )
    + r"\b"
)
_SUPPORT = any_of(
    # left out of the figures, or the plan moves
    "no reasons?, no (?:goals?|targets?|check-?ins?|prompts?|reminders?|deadlines?|meetings?), not counted, excluded?(?:s|ing)?, left out, leaves? out, leaving out, discount(?:s|ed)? (?:those|these|the)(?= (?:days|weeks)), taken out of the, regardless of, irrespective of",
    "no bearing, nothing to do with, without (?:counting|asking|giving)(?: a)?(?: reason)?, pro-?rata, pauses?d?, prompts stop, moves? (?:by|the|your), moved (?:by|the|your), extended (?:by|to|because)",
    "shift(?:s|ed) (?:by|the end)(?: date)?, rescheduled?, postponed?, counted per hour, net of, adjusted, adjusts?, adjustments?, accommodat\\w+, lowered (?:the|your) (?:\\w+ )?target",
    # rights, help and respect
    "entitled to, right to, rights, discriminat\\w+, confidential\\w*, respects? your, respected, take all the time, no reason is (?:asked|stored|needed), no need to (?:explain|say|tell|give)",
    "reasonable, risk assessment, occupational health, wellbeing, support (?:you|is|was|plan|for), supports? (?:you|him|her|them), help (?:you|is available)(?! (?:here|you here)), we can help, you can ask, you may ask, if you need",
    "welcome to, feel free, free to, as usual, so that you can, so you can, to make it easier, is fine, that's fine, no problem at all, happy to, we agreed, was agreed, were agreed, is agreed, agreed (?:on|in|that|with|a|for|to)",
    "cover(?:ed|s)? (?:by|was|is|arranged|has)(?! (?:your|me))?, was covered, is covered, was approved, is approved, are approved, approved, booked, policy, policies, law\\b, legally, protected, statutory, handbook, phased return",
    "congratulations, get well, wish(?:es|ing)? you, sorry to hear, take care of yourself, look after yourself, thank you, well done, pleased, without any effect, not be held, flexib(?:le|ility) (?:start|hours|working) (?:was|is|were|has|at|from)",
    "can be entered, can pause, can take, may take, can move, can use, are offered, is offered, we offer, offers, we provide, provided, available, will be kept, stays? open, guaranteed, same rights, equal, inclusive, training on, briefing",
    "does not change, doesn't change, makes no difference, made no difference, is irrelevant, are irrelevant, are not part, is not part, whatever your",
)
_PROTECTIVE = rf"{_NOT_COUNTED}|\b{_SUPPORT}\b"
"""The sentence says that the matter does not count, or offers help, or names a right."""

_NOUN_IN_TRADE = any_of(
    "clients?, customers?, accounts?, campaigns?, products?, plans?, sector, industry, market(?:ing)?, segments?, projects?, apps?, endpoints?, checks?, features?",
    "pages?, dashboards?, modules?, brands?, lines?, categor(?:y|ies), data, records?, insurance, insurer, devices?, services?, clothing, clothes, toys?, wear, fashion, shops?, magazines?",
    "furniture, forms?, tool, tickets?, nodes?, process(?:es)?, class(?:es)?, elements?, colou?rs?, keys?, exchange, cards?, payments?, currency, books?, promotions?, buyers?, stores?, users?",
    "report, score, metrics?, tracker, system, wards?, unit, clinics?, homes?, group, groups, food, range, collection, department, team, desk, centre, center, charity, museum, roof, school, schools",
    "bracket, band, bands, rating, certificate, labels?, supplier, suppliers, factory, office, branch, subsidiary, manual, version, translation, table, field, column, tariff, rail ?card, pass, fund, savings",
    "portal, website, SKUs?, listing, listings, rows?, menu, kits?, equipment, shoes, sizes?, discount, ticket, tickets, company, firm, startup, conference, benefit scheme, booking, bookings, package, packages, rates, bookshops?, chain, retailer, publisher, tourism, artefacts, policy, provider, specialist, foundation",
)
_TRADE = rf"(?:'s|s')?[ -](?:(?!at|in|on|for|of|to|with|from|the|and|is|was|makes?)\w+[ -])?{_NOUN_IN_TRADE}\b"
"""What follows makes it a product, a customer or a thing."""

_THEIRS = (
    rf"\b(?:{CUSTOMER}|famil(?:y|ies) of|(?:the|a|each|one) (?:child|mother|baby|man|woman|lady|gentleman|couple|product|server|build|disk|database|cluster|system|account))"
    r"(?:'s|s'|s)?,? (?:(?!you\b|your\b|you're\b|his\b|prefer|expect|want|can't|cannot|don't|complain|struggle|hear|hate|dislike|like\b)[\w'-]+,? ){0,6}"
    r"|\bmy (?:\w+ )?|\bi(?:'m|'ve| am| have| had| was| felt| feel| need| take| took| asked for| would like| will be| use| wear)? (?:(?!you\b|your\b|that you\b|his\b|her\b|doubt\b|think\b|some(?:one|body)\b|people\b)[\w']+ ){0,5}"
)
"""The words belong to a customer, a thing, or the writer: an employee may write about the own matters."""

_JUDGED = r"\b" + any_of(
    # work has become less
    "slow\\w*, drop(?:s|ped|ping)?, slip\\w*, declin\\w*, dip(?:s|ped)?, fell, fallen, falling, suffer\\w*, behind, worse\\w*, weak\\w*, poor\\w*, low(?:er|ered)?, less, fewer, late, lateness",
    "miss(?:es|ed|ing)?, fail\\w*, unable, can(?:no|')t, could(?:n't| not), won't, will not, wouldn't, not able, no longer, lost, los(?:e|es|ing), cost(?:s|ing)?, tired, exhausted, dried up, piled up",
    "short-?staffed, short, gap, delay\\w*, messy, stuck, down, off your game, edge, struggl\\w*, handl(?:e|ing), cop(?:e|ing), keep(?:s|ing)? up, keep pace, pace, speed, up to speed, stamina, energy, sharp",
    # harm and hindrance
    "hurt\\w*, harm\\w*, affect\\w*, impact\\w*, interfer\\w*, disrupt\\w*, disturb\\w*, distract\\w*, drag\\w*, hold(?:s|ing)? \\w+ back, held \\w+ back, keep(?:s|ing)? (?:you|him|her|cutting|pulling|getting|taking|us)",
    "limit(?:s|ed|ing)?, burden\\w*, problem\\w*, issue, trouble\\w*, nuisance, inconvenien\\w*, awkward, difficult\\w*, hard(?:er)?, impossible, in the way, get in, gets in, let(?:s|ting)? (?:us|the|everyone|down), spill\\w*",
    "leav(?:es|ing) (?:us|the|me|a|early|everyone), left (?:us|the|me|a|everyone), put(?:s|ting)? (?:us|the|off), annoy\\w*, upset\\w*, complain\\w*, uncomfortable, unacceptable, unfair, not good enough, not acceptable, can't go on",
    # reasons and excuses
    "because, since, due to, after, ever since, thanks to, given, with, which is why, that's why, so (?:we|no|i|you|your|he|she|it|don't|not|maybe|why|slow|weak|it's), therefore, means?, makes?, made, making, excuse\\w*, blam\\w+, reason, explain\\w*, hiding behind, cover for",
    # doubts about the person
    "risk, liability, doubt\\w*, worr(?:y|ied|ies|ying), wonder\\w*, question\\w*, concern\\w*, unfit, not fit, not the right fit, poor fit, bad fit, fit (?:in|for|enough|with), suit(?:ed|s|able), unsuitable, capable, incapable, cut out, reliab\\w*, unreliab\\w*, rely on, relied, trust(?:ed)?, depend(?:ed)? on",
    "commit(?:ted|ment), dedicat\\w*, ambiti\\w*, focus\\w*, priorit\\w*, flexib\\w*, loyal\\w*, serious\\w*, productiv\\w*, motivat\\w*, attitude, attention, concentrat\\w*, availab\\w*, unavailab\\w*, mind (?:is|was|isn't|on), head (?:is|isn't), eye off",
    # amounts
    "too, so (?:many|much|often|slow), again, always, keep, keeps, constant\\w*, frequent\\w*, excessive\\w*, repeated\\w*, often, every time, another, yet another, convenien\\w*, suspicious\\w*, all the time, more than, instead of, only",
    # what is drawn from it
    "expect(?:ed)?, bonus, promot\\w*, rating, rate you, rated?, warning, mark(?:ed)? down, penal\\w+, score you, assign, give you, hand you, lead (?:role|this|the), let you, invest in, recommend, consider(?:ed)?, overlook\\w*, pass(?:ed)? over, not for you, this job, the job, this role, this pace, any more, anymore, not ready, replace\\w*, manage out",
    "should, shouldn't, should not, must, need to, ought, better off, had better, time to, typical, typically, naturally, of course, obviously, no wonder, explains?, probably, bet, assume, guess, surely, even though, although, despite, but, prove, shows?, showed, showing, culture, image, professional\\w*, grateful",
    "worst, bad time, bad timing, timing, stall\\w*, waste, wasted, wasting, out of hand, not sustainable, unsustainable, disappear\\w*, vanish\\w*, someone else, somebody else, earned your, not a good look, not on\\b, wrong impression, no place, not welcome, can't have, can't afford, getting old, would have, wouldn't have, hadn't, if only, pain, nipping, sneaking, slipping off, never, dead weight, hard work, tricky, trick, chaos, headache, mess, let alone",
    "stop, stopped, quit, hid(?:e|es|ing), interrupt\\w*, choos(?:e|es|ing), chose, pick(?:s|ed)?, came first, comes first, come first, get over it, move on, man up, pull yourself, snap out, toughen, deal with it, not our, isn't our, somewhere else, elsewhere, at home, stay home, stay at home, different(?:ly)?, outdated, old-?fashioned",
    "refus\\w*, skip\\w*, avoid\\w*, block\\w*, prevent\\w*, reduc\\w*, hinder\\w*, hamper\\w*, clash\\w*, conflict\\w*, won't (?:join|touch|come|work|do), cannot be, can't be, can't plan, plan around, work around, tiptoe, accommodate (?:this|you|that) (?:any|forever)",
)
"""That the sentence weighs the person's work: what makes a mention a judgement."""

_FACT = (
    r"\b(?:told|tells?|informed|mentioned|reported|asked|asks|requested|let (?:me|us|hr) know|said|shared|recorded|noted|logged|entered|confirmed|starts?|started|begins?|began|ends?|ended|returns?|returned)\b"
    r"|\b(?:from|on|until|between) (?:the )?\d|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\bi\b|\bmy\b"
)
"""Dates, and that something was said or entered: a report rather than a judgement."""

_WEIGHED = rf"{_JUDGED}|^(?=.*\b(?:you|your|you're|you've|he|she|his|her|someone|somebody|people)\b)(?!.*(?:{_FACT}))"
"""The work is weighed, or the matter is brought up about the person without being a mere report."""

_SICK = any_of("sick, ill, unwell, injured, poorly, off sick, on sick, signed off, under the weather, hospitali[sz]ed, deaf, blind, disabled, bipolar, autistic, dyslexic, diabetic, epileptic, obese, overweight, stressed out, burn(?:ed|t)[ -]out, depressed, anxious, on meds, menopausal, infirm, frail, lame, crippled, mentally ill, unstable since, neurodivergent, hard of hearing, in pain, in therapy, in rehab, hungover, an alcoholic, an addict")
_ILLNESS = any_of(
    "illness(?:es)?, ailments?, epilepsy, right in the head, in the head, disease, diagnos(?:is|es|ed), depression, depressive, anxiety, panic attacks?, burn(?:ed|t)?[ -]?out, mental(?:ly)? (?:health|illness|ill|state|problems?|issues?|breakdown|condition)",
    "disabilit(?:y|ies), disabled, adhd, add\\b(?-i:(?<=ADD)), autis(?:m|tic), asperger\\w*, dyslexi[ac], dyspraxi[ac], bipolar, cancer, chemo\\w*, radiotherapy, tumou?r, diabet(?:es|ic), epilep\\w+, migraines?, headaches?, medication, meds",
    "antidepressants?, painkillers?, surgery, chronic \\w+, wheelchair, walking stick, crutches, therapist, counsell?ing sessions?, psychiatr\\w+, psychologist, rehab, alcoholi\\w+, drinking problem, addiction, overweight, obes\\w+, hiv",
    "long covid, covid, stutter\\w*, stammer\\w*, hearing (?:loss|aids?|impairment|problems?), eyesight, impair(?:ed|ment), menopaus\\w+, hot flushes, period pains?, endometriosis, arthritis, asthma, allerg(?:y|ies|ic), insomnia, sleep apn\\w+, fibromyalgia",
    "crohn's, ibs, ptsd, ocd, tourette'?s?, multiple sclerosis, heart (?:condition|attack|problems?|trouble), stroke, kidney \\w+, blood pressure, bad (?:back|knees?|hip|shoulder|health), back (?:pain|trouble|problems?|injury), slipped disc, carpal tunnel",
    "injur(?:y|ies), medical (?:conditions?|issues?|problems?|reasons?|appointments?|history|limitations?|certificates?|grounds|treatment|restrictions?), health (?:problems?|issues?|reasons?|appointments?|history|limitations?|conditions?|scares?|concerns?|troubles?|grounds)",
    "doctor'?s? (?:appointments?|notes?|visits?), hospital (?:visits?|appointments?|stays?), sick ?notes?, (?:the|your|his|her) (?:hip |knee |heart |back )?operation, convalesc\\w+, (?<!morning )sickness, nervous breakdown, breakdown last \\w+, therapy, limp, pills, nerves, seizures?, fits",
)

RULES: tuple[Rule, ...] = ()


def _matter(code: str, *, said: tuple[str, ...], weighed: tuple[str, ...], before: str = "", after: str = "") -> tuple[Rule, ...]:
    """Two rules: `said` judges by itself; `weighed` only in a sentence that weighs the person's work."""
    silence = {
        "unless": _PROTECTIVE,
        "before": f"{_THEIRS}|{before}" if before else _THEIRS,
        "after": f"{_TRADE}|{after}" if after else _TRADE,
    }
    return rule(code, *said, **silence), rule(code, *weighed, needs=_WEIGHED, **silence)


_YOU_ARE = r"\b(?:you|he|she|they)(?:'re|'s|'ve been| are| is| was| were| have been| has been| got| get| being| fell| fall| seem| seems| look| looks| keep getting| keep being| may be| might be)(?: (?!too (?:old|young))\w+){0,2}"

_HEALTH = _matter(
    "protected_health",
    said=(
        # the person is the illness, or has too much of it
        r"\b(?:you|he|she)(?:'re|'s| are| is| seem| seems| must)(?: to)?(?: be)? on (?:antidepressants|medication|meds|pills|drugs|something|tablets)\b",
        rf"{_YOU_ARE} {_SICK}\b(?= (?:too|so|again|all|every|half|most|more|and)\b)",
        r"\b(?:too|so|always|often|constantly|forever|permanently|frequently|chronically|never not|mentally|emotionally|physically) (?:sick|ill|unwell|unstable|fragile|unfit|weak|frail|disabled|sickly|infirm)\b(?<!so weak)(?<!so fragile)",
        r"\b(?:often|constantly|always|regularly|repeatedly) (?:sick|ill|unwell|calls? in sick|called in sick|calling in sick|off sick)\b|\bcalling in sick\b|\bsick (?:again|all the time|too often|so often|so much|too much)\b|\bpull(?:s|ed|ing)? (?:a )?sick(?:ies|ie|y)\b|\bsickies?\b|\bplay(?:s|ing)? the (?:sick|depression|anxiety|illness|stress|mental health|disability) card|\bhypochondri\w+|\b(?:crazy|psycho|mental case|nut ?case|basket case|cripple)\b",
        rf"\b{WHOSE} (?:\w+ )?(?:mental state|mental instability|mood swings|nerves|sick record|sickness record|weight|size|stutter|stammer|limp)\b",
        r"\b(?:you|he|she)(?:'ve| have| has)? (?:clearly|obviously|apparently|evidently) (?:have|has|got|need|needs|suffer|suffers)(?: some| a)? (?:mental|health|medical|psych\w+|drink\w*|therap\w+|professional help|issues)\b|\b(?:you|he|she) (?:should|need to|ought to) (?:see|get|talk to) (?:a |some )?(?:shrink|therapist|psychiatrist|psychologist|professional help|doctor|help for your)\b",
    ),
    weighed=(
        rf"\b{_ILLNESS}\b",
        rf"{_YOU_ARE} {_SICK}\b",
        rf"\b{WHOSE} (?:\w+ )?(?:health|condition|pain|symptoms?|treatment|doctors?|hospital|stress|medical|recovery|hearing|vision|sight|back|knees?|hip|shoulder|wrist|heart|eyes|tiredness|fatigue|handicap|mobility|allergies|flu|cold|blood sugar|hormones|period|mental|physical|fitness|frailty|disabilit\w+|fragility|limitations)\b(?! (?:office|end|log|up|to work|catalog|and forth|room|order|orders|seat))",
        r"\b(?:stress|nerves|pain|pills|the illness|treatment|tablets|hormones) (?:has |have |is |are |was )?(?:made|make|makes|making|keep|keeps|affect\w*|slow\w*|get|gets|got) (?:you|him|her|them|to you)\b|\b(?:feel|feels|felt|feeling) (?:unwell|sick|ill|faint|dizzy)\b|\b(?:physically|mentally|medically) (?:up to|unable|fit|able|capable|strong|tough|prepared)\b|\bnot (?:physically |mentally )?(?:fit|strong|well|healthy) enough\b|\bpanic attack\w*|\bunwell\b|\b(?:calls?|called|phoned?|phones?|rings?|rang) in (?:sick|ill)\b|\boff (?:sick|ill)\b|\bsick (?:days?|leave|time|pay|note|absence)\b|\bhealth[- ](?:wise|related)\b|\bsince (?:the|your|his|her) (?:accident|surgery|operation|diagnosis|illness|injury|heart attack|stroke|breakdown|fall|treatment|chemo|recovery)\b",
    ),
    before=r"\b(?:occupational|public|build|system|data|code|account|pipeline|animal|service|team|customer) |\bpain |\bhome ?|\bbusiness |\bterms and ",
    after=r" (?:and safety|points?|check|checks|care (?:provider|client|sector|account)|insur\w+|service provider|bars?|centre|inspector|sector|tech)\b",
)

_LEAVE_KIND = any_of("sick, parental, maternity, paternity, medical, family, annual, unpaid, stress, carer'?s?, compassionate, bereavement, adoption, fmla, disability, vacation, shared parental, study, paid, personal, mental health, long-term, extended, emergency, jury, military, religious, special, garden, stress-related, sickness, caregiver, family and medical")
_LEAVE = _matter(
    "protected_leave",
    said=(
        # too much, too often, at the wrong time
        r"\b(?:too|so) (?:much|many)(?: \w+)? (?:leave|time off|days off|holidays?|vacations?|vacation days|sick days|sick leave|absences?|pto|annual leave|mondays off|fridays off|days away|weeks off|personal days|duvet days)\b",
        r"\b(?:excessive|frequent|repeated|constant|high|unacceptable|poor|chronic|endless|persistent|regular|continual|unreasonable) (?:\w+ )?(?:leave|time off|absences?|absenteeism|sick days|sick leave|sickness|attendance due to|holidays|vacations?|days off)\b|\babsenteeism\b(?! rate in)|\babsent (?:so |too )(?:often|much)\b|\b(?:always|forever|constantly|never not|permanently|usually|often) (?:on (?:leave|holiday|vacation)|off|away|absent|out)\b",
    ),
    weighed=(
        rf"\b{_LEAVE_KIND} (?:leaves?|days?|time off|time|absences?|off)\b",
        rf"\b(?:on|took|take|taking|takes|taken|from|during|after|before|since|of|more|much|many|asked for|request(?:ed|ing)?|back from|used|using|extended|{WHOSE}|fmla|the)(?: (?!you|we|i |please|to )\w+){{0,2}} leave\b(?! (?:a|an|the|it|this|that|your|notes?|early|comments?|feedback|out|messages?|room|me|us|them|behind|work|meeting|rate|home|tickets?|customers?|patients?|things|gaps?|trail)\b)",
        rf"\b{WHOSE} (?:\w+ ){{0,2}}(?:absences?|time off|time away|days off|days away|holidays?|vacations?|leave of absence|pto|sabbatical|attendance|weeks off|months off|break|honeymoon|gap year|career break|secondment leave|sick record|trip home)\b(?! (?:cover|room|point|down|even|through))",
        r"\b(?:took|take|taking|takes|taken|uses?|used|using|asked for|asking for|requested|requesting|needs?|needing|had|having|booked|booking|spent|with|went|go|going|those|these|all|other|of)(?: [\w']+){0,4} (?:time off|days off|days away|weeks off|weeks away|months off|months away|years off|off work|off in|vacations?|holidays?|pto|sabbatical|on holiday|on vacation|on leave|a year off|a month off|a week off|a day off|fmla)\b",
        r"\b(?:were|was|been|being|are|is|'re|'s) (?:away|off|out|absent|missing|gone|on holiday|on vacation|on leave|off sick|out sick|not here|not around|n't here|n't around|n't in)(?: \w+)? (?:in |for |since |half |most |all |over |during |the whole |\d+|on )(?:\w+ )*?(?:days?|weeks?|months?|year|summer|quarter|spring|autumn|winter|august|july|december|launch|peak|busy|season|holidays)\b",
        r"\b(?:sabbatical|fmla|pto|career break|annual leave|sick days?|sick leave|bereavement|jury duty|vacation(?:s|ing)?|holiday(?:s|ing)?|furlough|long weekends?|time off|days off|leave of absence|return(?:ed|ing)? from leave|back from (?:leave|holiday|vacation)|part-time (?:hours|schedule|arrangement))\b",
        r"\b(?:absences?|absent|off sick|called in sick|calls in sick)\b(?! of)",
    ),
    before=r"\bbank |\bpublic |\breligious ",
    after=r"[- ](?:season|orders?|sales|requests?|calendar|rota|cover|rentals?|makers?|bookings?|homes?|park|resort|rush|period|hours|decorations?|campaign|deals?|promo\w*|packages?|module|balance|destination)\b",
)

_PREGNANCY = _matter(
    "protected_pregnancy",
    said=(
        r"\bbaby brain\b|\b(?:get|got|getting|gets|being|fall|fell|falling|been|are|is|were|was|'re|'s|probably|always) (?:\w+ )?pregnant (?:and|again|already|so soon|at (?:a|the)|right when|just|in the middle|on purpose)|\b(?:have|having|want|wanting|going for|planning|trying for|expecting) (?:a |your |another )?(?:second|third|another|more|yet another) (?:child|baby|kid|babies|kids|one)\b|\bmummy track|\bmommy track|\bbiological clock|\bknocked up\b",
        rf"\b{WHOSE} (?:pregnancy|maternity|baby|family|childbearing) plans\b|\b(?:hormonal|hormones)\b|\b(?:don't|do not|better not|please don't|hope you (?:don't|won't|aren't)|if you) (?:go and |ever )?(?:get|getting|become|becoming|fall|are) pregnant\b",
    ),
    weighed=(
        r"\bpregnan(?:t(?! pause)|cy|cies)\b|\bmaternity\b|\b(?:you|she|wife|you're|she's|you are|she is|now|currently|are|is|'re|'s) (?:\w+ )?expecting(?: again| a (?:baby|child)| twins| soon)?(?! (?:a (?!baby|child)|an |the |to |\d|you|that|more|at))\b|\bexpecting (?:a (?:baby|child)|twins|again)\b|\bexpectant\b",
        r"\b(?:having|had|have|has|having had|trying for|try for|planning|plan|planned|want|wanted|decide|decided|for|with) (?:to have |to try for |on |a |another |the |your |her |more |to start |some ){0,3}(?:bab(?:y|ies)|kids soon|more kids|newborn)\b|\bplan(?:s|ning)? (?:to have|on having|for) (?:kids|children|a family|a child)\b|\bstart(?:s|ing|ed)? a family\b|\bfamily planning\b(?! clinic)|\b(?:since|after|before|with) the (?:baby|birth|bump|twins)\b",
        r"\bbreast-?feed\w*|\bnursing (?:breaks?|mother|mum|mom|room)|\bpump(?:ing)? (?:milk|breaks?|room|sessions?|at work)|\bexpress(?:ing)? (?:milk|breaks)|\blactation\b|\bmorning sickness|\bmiscarriages?|\bivf\b|\bfertility (?:treatment|appointments?|issues?)|\bgave birth|\bgiving birth|\bchildbirth|\b(?:new|expectant) (?:mother|mum|mom|baby)s?\b|\bpost-?natal|\bpostpartum|\bante-?natal|\bprenatal|\bbaby bump\b|\byour bump\b|\b(?:your|her) due date\b|\b(?:scan|antenatal|midwife) appointments?\b|\boff having\b|\bbab(?:y|ies)\b(?= (?:soon|next|again|on the way|brain|comes|came|is|was|arrives))|\bbabies\b|\b(?:\w+) (?:months|weeks) (?:along|gone|pregnant)\b|\bmat leave\b|\btrimester\b|\bmidwife\b|\bultrasound appointments?|\bhormones\b|\bswollen (?:feet|ankles)|\b(?:your|her) (?:condition)\b(?=[^.]*\b(?:baby|birth|month))|\bbig belly\b|\bshowing already\b|\babortion\b",
    ),
    after=r" (?:wear|jeans|pads?|bras?|tests?|shots?|food|formula|monitor|cot|care|products?|line)\b",
)

_NUMBER_OLD = r"(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-?(?:one|two|three|four|five|six|seven|eight|nine))?"
_AGE = _matter(
    "protected_age",
    said=(
        r"\b(?:you|he|she|they)(?:'re|'s| are| is| were| was| may be| might be| look| looks| seem| seems)(?: \w+){0,2} (?:too|so|getting|rather|a bit|a little|getting too|simply too|just too|far too) (?:old|young)\b|\b(?:too|a bit|getting|growing|so|far too) (?:old|young|elderly|aged|senior in years|childlike|youthful) (?:to|for|and|in)\b|\btoo (?:old|young)\b|\bgetting (?:old|on a bit|on in years|no younger|past it|any younger)\b|\bpast it\b|\bnot (?:getting )?any younger\b|\bno spring chicken\b|\blong in the tooth\b|\bover the hill\b|\bpast (?:your|his|her) (?:prime|best|sell-by)\w*|\bback in (?:your|his|her) day\b|\b(?:young|old)(?:er)? (?:man|woman|person|people)'s (?:game|job|world|business)\b|\ba pensioner\b|\bbig (?:four|five|six|[4-6])-?(?:o|oh|0)\b|\boap\b|\bgrown-?up\b|\bolder than (?:most|the|everyone|your)|\byounger than (?:most|the|everyone|your)|\bput (?:\w+ )?out to (?:pasture|grass)",
        rf"\b(?:at|for|given|considering|because of|with|in) {WHOSE} (?:age|time of life|stage of life|years)\b(?! group)|\b{WHOSE} age\b(?! group)|\b(?:act|acts|acting) (?:your|his|her) age\b|\b(?:someone|somebody|people|person|man|woman|anyone|guy) (?:of|at|from|in) (?:your|his|her|their) (?:age|generation|vintage|years)\b|\b(?:your|his|her|older|younger|that|this) generation\b|\bat (?:your|his|her) (?:ripe|tender|advanced)",
        r"\b(?:close|near|nearing|approaching|due|almost|ready|counting down|coasting|winding down|heading|years? (?:away )?from|months? (?:away )?from|waiting|about)(?: to| for| towards?| into)? (?:your |his |her |his |retirement |early )*(?:retirement|retire|retiring|pension)\b|\bretir(?:e|ing|ement) (?:soon|anyway|is (?:round|around|just|near|coming|not far)|age|next year|in a)|\bwhen (?:will |are |do )?(?:you|he|she|they) (?:will )?retir(?:e|es|ing)\b",
        rf"\bat (?:[2-7]\d|{_NUMBER_OLD})(?=,| (?:you|he|she|the|it|nobody|one|your|people|most)\b)|\b(?:you|he|she)(?:'re|'s| are| is|'ll be| will be) (?:only |already |over |nearly |almost |just |barely |about |well over |approaching |pushing |nearing |hitting |turning |under |past |what, |now ){{0,2}}(?:[2-7]\d|{_NUMBER_OLD})(?: years old)?(?=[,.;?!]| and| now| so| but| after all|$| this| next| with| or)|\b(?:pushing|nearing|approaching|hitting) (?:{_NUMBER_OLD}|[3-7]0)\b|\ba (?:[2-7]\d|{_NUMBER_OLD})-year-old\b|\b(?:in|into|well into) (?:your|his|her|their) (?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)\b",
        r"\bold dogs?\b|\bold-?timers?\b|\bold (?:fogey|codger|fart|folks?|guard|geezer|biddy|lady|man|boy|hand|hat|school ways|farts)\b|\bdinosaurs?\b|\bfossils?\b|\bgrandpa\b|\bgrandma\b|\bgranny\b|\bgeriatric\b|\bsenile\b|\bsenior moments?\b|\b(?:ok |okay )?boomers?\b|\bmillennials?\b|\bgen[- ]?(?:z|y|x)\b|\bgen[- ]?z(?:er)?s?\b|\bzoomers?\b|\bsnowflake generation|\bdigital natives?\b|\bwet behind the ears\b|\bstill (?:in nappies|in diapers|a kid|a child|a baby|a boy|a girl|so young)\b|\b(?:just|only|still|like) a (?:kid|child|girl|boy|baby|youngster|school\w+|teenager)\b|\b(?:a |the )?school(?:girl|boy|kid)s?\b|\byoungsters?\b|\bwhippersnapper|\blittle girl\b|\byoung (?:lady|man)\b|\bstuck in (?:the past|the (?:seventies|eighties|nineties)|your ways)|\bset in (?:your|his|her) ways\b|\bgeneration gap\b|\bfresh out of (?:school|college|uni\w*)\b|\bfresh graduates? (?:would|learn)|\byears past\b",
        r"\b(?:fresh|young|younger|youthful),? (?:and )?(?:\w+ )?(?:blood|energy|faces?|talent|people|team|crew|minds?|vibe|image|staff|workforce|person|candidate|colleague|legs|generation|hire|woman|man|guy|folks|reps?|ones|set)\b(?! (?:professionals|drivers?|customers?|users?|audience|families))|\b(?:older|elderly|ageing|aging|old|mature|senior-aged|middle-aged|grey-haired|gray-haired) (?:\w+ )?(?:workers?|employees?|staff|colleagues?|people|person|team members?|folks|generation|teammates?|man|woman|guy|ones?|workforce|nurses?|drivers?|reps?|men|women|gentleman|lady|brains?)\b|\bsomeone (?:a bit |a little |much )?(?:younger|older|more youthful|fresher)\b|\bold-?fashioned\b|\bmiddle-?aged\b",
    ),
    weighed=(
        r"\b(?:think|thinking|thought) (?:about|of) retir\w+|\bretirement\b|\bpension\b|\bonly (?:\w+ )?years? (?:left|to go)\b",
        r"\b(?:your|his|her) (?:youth|inexperience in life|grey hair|gray hair|years|old age|advanced age|wrinkles|memory at)\b|\bold age\b|\bage[- ]related\b|\b(?:age?ing)\b(?= (?:worker|staff|man|woman|brain|body|workforce))|\belderly\b|\byour age\b|\bage (?:is|has|may be|catches|catching|shows|showing)\b|\bat (?:that|this|a certain) age\b|\bold and\b|\byouthful\b|\bfor (?:an? )?(?:old|older|young|younger) (?:\w+)\b",
    ),
    before=r"\b(?:button|page|message|system|ticket|version|stock|device|machine|link|file|data|it|this|that|which|server|laptop|scanner)s? (?:is|was|are|were|has become|got)(?: \w+)? ",
    after=r" (?:group|bracket|range|band|data|demographic|segment|customers?|users?|audience|drivers? (?:policy|insurance)|professionals|families|shoppers|buyers|version|system|stock|products?|savers?|server|hardware)\b",
)

_FAITH = any_of(
    "muslim, islam\\w*, jew(?:ish)?, hindu, buddhist, sikh, atheist, catholic, mormon, christian, evangelical, protestant, orthodox, pentecostal, jehovah's witness, quaker, adventist, baptist, jain, pagan, scientologist",
)
_RELIGION = _matter(
    "protected_religion",
    said=(
        r"\b(?:too|so|overly|very|a bit|being|openly|deeply|devoutly) (?:religious|christian|muslim|jewish|catholic|devout|pious|holy|preachy|spiritual)\b|\bbible[- ]bash\w*|\bgod squad\b|\bholier than|\bhappy-clappy\b|\breligious (?:nut|fanatic|zealot|freak)\b",
        rf"\b{WHOSE} (?:\w+ )?(?:religion|faith|beliefs?|god|bible|prayers?|prayer (?:breaks?|times?|room|mat)|praying|headscarf|head scarf|hijab|turban|kippah|yarmulke|burqa|niqab|crucifix|church|mosque|temple|synagogue|sabbath|ramadan|fasting|fast|beard for|religious \w+)\b(?! (?:project|client|account|roof))",
    ),
    weighed=(
        rf"\breligio(?:n|ns|us)\b|\bchurch\b|\bmosque\b|\bsynagogue\b|\btemple\b|\bpray(?:s|er|ers|ing|ed)?\b|\bramadan\b|\bfasting\b|\bsabbath\b|\bshabbat\b|\beid\b|\bdiwali\b|\bpassover\b|\byom kippur\b|\brosh hashanah\b|\blent\b|\bhijab\b|\bheadscar(?:f|ves)\b|\bhead scarf\b|\bturban\b|\bkippah\b|\bniqab\b|\bburqa\b|\bskull ?cap\b|\b{_FAITH}s?\b|\bquran\b|\bkoran\b|\bwear(?:s|ing)? (?:an? |your |that |the )?(?:big |large )?(?:cross|crucifix|star of david|cap for)\b|\bbible\b|\bkosher\b|\bhalal\b|\bgospel\b|\bfriday prayers\b|\bimam\b|\bpriest\b|\bpastor\b|\brabbi\b|\bsermon\w*|\bworship\w*|\bgod\b(?! forbid)|\bdevout\b|\b(?:holy|religious|high) (?:days?|holidays?|festivals?|observance)\b|\bobservan(?:t|ce)\b|\byour faith\b|\bfaith\b|\bbelievers?\b|\bpreach\w*",
    ),
    before=r"\bgood |\bleap of |\bbad |\bfull |\blost |\bthank |\bmy ",
    after=r" (?:stickers?|meat|logistics|certification|project|repair|tower|hall|street|road|hospital|organ|client)\b",
)

_KIN = any_of(
    "kids?, child(?:ren)?, little ones?, sons?, daughters?, toddlers?, newborn, husband, wife, spouse, partner, fianc[eé]e?, boyfriend, girlfriend, ex, ex-wife, ex-husband, mother, father, parents?, mum, mom, dad, mum's, in-laws, mother-in-law, grandmother, grandfather, grandchildren, grandkids, brother, sister, family, stepchildren, other half, better half, missus, hubby, teenager",
)
_FAMILY = _matter(
    "protected_family",
    said=(
        r"\b(?:single|working|unmarried|divorced|busy|stay-at-home|full-time|lone) (?:mother|father|parent|mum|mom|dad|mummy)(?:s|hood)?\b|\bas a (?:mother|father|parent|mum|mom|wife|husband|dad|single woman|single man|bachelor)\b|\bbeing (?:a (?:mother|father|mum|mom|dad|parent|wife|husband|carer)|married|single|unmarried|divorced|widowed|childless)\b|\b(?:too busy|busy) (?:being|playing|with being|with the|with your) (?:a )?(?:mum|mom|dad|mother|father|house\w+|kids|family|wedding|baby)\b|\bspinster\b|\bhousewife\b|\bmummy\b|\bmarital (?:problems?|status|issues?|troubles?)\b|\b(?:family|kids|children|baby|home life|private life|husband|wife|marriage|childcare|divorce) (?:always |clearly |obviously )?(?:comes?|came|seems? to come|is|are|was|were|takes?|gets?|got) (?:first|more important|in the way|over work|your priority|too much|before)",
        rf"\b{WHOSE} (?:\w+ )?(?:private life|home life|domestic \w+|love life|marriage|divorce|separation|childcare|breakup|break-up|marital \w+|relationship problems|custody \w+|caring (?:duties|responsibilities)|family (?:problems?|issues?|situation|life|commitments?|obligations?|duties|drama|troubles?|matters|responsibilities))\b",
        r"\bchoos(?:e|ing) (?:between )?(?:your )?(?:family|kids|children|career) (?:and|or|over)\b",
    ),
    weighed=(
        rf"\b{WHOSE} (?:\w+ ){{0,2}}{_KIN}(?:'s)?\b(?! (?:ticket|node|process|class|issue|page|task|account|company|element|record|sku))",
        rf"\b(?:have|has|having|had|got|get|getting|with|without|no|raise|raising|look(?:ing)? after|car(?:e|ing) for|pick(?:ing|s|ed)? up|drop(?:ping|s|ped)? off|collect(?:ing)?|the|about|for|two|three|four|five|\d|small|young|sick|ill|elderly|ageing|aging|disabled|of|and|by|to your) (?:(?!patient|customer|client|guest|resident|passenger)[\w'-]+ ){{0,2}}{_KIN}\b(?! (?:ticket|node|process|class|issue|page|task|account|company|element|record|sku|plan|of (?:products?|parts|valve)))",
        r"\b(?:family|childcare|child care|caring|care|carer|home|domestic|private|personal|parental|babysitting|caregiving) (?:situation|commitments?|obligations?|life|problems?|issues?|duties|responsibilities|matters|status|reasons?|troubles?|emergenc(?:y|ies)|circumstances|arrangements|crisis|drama|affairs)\b|\b(?:mothers?|fathers?|parent(?!s)|mums?|moms?|dads?|parenthood|motherhood|fatherhood|caregivers?|carers?)\b|\bschool[- ]?(?:runs?|pick-?ups?|holidays?|drop-?offs?|closures?)\b|\b(?:nursery|day-?care|kindergarten|creche|crèche|preschool|babysitters?|nann(?:y|ies))\b|\bpick-?ups?\b(?= (?:is|are|at|time|every|cut|means))|\bdivorc(?:e|ed|ing|es)\b|\bchild-?care\b|\bcustody\b",
        r"\b(?:you|he|she|they|who)(?:'re|'s|'ve| are| is| have| has| got| just got| get| being)(?: \w+){0,2} (?:kids|children|childless|single|married|unmarried|engaged|newly ?wed|a family|a newborn|custody|pregnant wife|separated|widowed|divorced)\b|\b(?:got|getting|get|gets) (?:married|engaged|divorced|hitched)\b|\bsince the (?:wedding|divorce|separation|break-?up|funeral|kids)\b|\bwidow(?:ed|er)?\b|\bwedding\b|\bhoneymoon\b|\bmarriage\b|\bnewlyweds?\b|\b(?:sick|ill) (?:child|kid|mother|father|parent|relative)\b|\bwith no (?:family|kids|children|ties|dependants|dependents)\b|\bno (?:family|kids|children) (?:to|of|at)\b|\b(?:kids|children) at home\b|\b(?:family|mum|mom|dad|wife|husband|home|mother) duties\b|\bbreadwinner\b|\bfamily (?:man|woman|guy|person|comes|first|time)\b|\b(?:too much|a lot|enough|things|stuff|so much|baggage|plate|trouble|problems|issues|drama) (?:\w+ )?(?:on )?at home\b|\bbaggage\b(?! (?:hall|claim|handl|reclaim|belt))",
    ),
    before=r"\b(?:plan(?:ning|s)?|want(?:s|ed)?|trying|going|hop(?:e|ing)) to |\bhaving (?=a baby)|\bparent and |\bparent-|\bpatient'?s? |\bcustomer'?s? |\bproduct |\bchip |\bprotocol |\bfor married |\bseparate ",
    after=r" (?:member (?:discount|card)|of (?:valve|products?|parts|chips|fonts)|SKUs?|process|tickets?|tax|pass|meal|tent|car|size|friendly)\b|'s (?:day|shoes|wear|clothing|section|toys|menu|books|meal|bikes?|parties)\b| day\b",
)

_NATION = any_of(
    "chinese, indian, russian, american, african, arab(?:ic)?, mexican, german, asian, japanese, turkish, polish, black, white, italian, french, spanish, british, english, irish, scottish, welsh, greek, korean, vietnamese, filipino",
    "pakistani, bangladeshi, nigerian, ghanaian, brazilian, romanian, bulgarian, ukrainian, hungarian, dutch, portuguese, latino, latina, hispanic, jamaican, caribbean, iranian, iraqi, syrian, israeli, egyptian, kenyan, somali, thai, european, eastern european, middle eastern, southern, northern, foreign, roma",
)
_ORIGIN = _matter(
    "protected_origin",
    said=(
        rf"\b{WHOSE} (?:\w+ )?(?:accent|nationality|ethnicity|race|skin|skin colou?r|native language|mother tongue|foreign \w+|heritage|roots|ethnic \w+|cultural background|dialect|twang|brogue)\b|\b(?:heavy|strong|thick|foreign|funny|broad|terrible|weird|hard|southern|northern|{_NATION}) (?:\w+ )?accent\b(?! colou?r| lights?| wall)|\byou people\b|\byour (?:kind|lot|people)\b(?= (?:are|is|always|don't|have|never|do|can|all|work|think|come))|\bwhere (?:you|he|she|they)(?:'re|'s| are| is| come| comes| came)(?: originally)? from\b|\bcome from a (?:different |poor |\w+ )?(?:culture|country|village|background)|\bback (?:in|to) (?:your|his|her) (?:own )?(?:country|village|homeland|hometown)|\bgo (?:back )?home to\b|\bgo back to (?:your|where|\w+ia\b)|\b(?:in|from) (?:your|his|her) (?:home |own |native )?(?:country|culture|part of the world|neck of the woods|homeland|village|tribe)\b",
        rf"\b(?:too|so|very|typically|typical|as an?|for an?|being|being an?|such an?|you) (?:typical )?(?:{_NATION})\b(?! (?:market|customers?|clients?|suppliers?|language|office|team|version|manual|cuisine|account))(?=[ ,.]|$)|\b(?:{_NATION}|ethnic|minority|foreign|immigrant|migrant) (?:workers?|employees?|people|staff|colleagues?|men|women|guys?|folks|developers?|engineers?|nurses?|drivers?|hires?|mentality|mindset|temper|temperament|attitude|work ethic|way of (?:doing|working)|background|upbringing|culture|managers?|reps?|salespeople|candidates?)\b(?! (?:council|group|survey|network|programme|program|training))",
        r"\b(?:foreigners?|immigrants?|migrants?|refugees?)\b|\bnon-?native\b|\b(?:a |not a |like a )?native (?:english )?speakers?\b|\bnative english\b|\bbroken english\b|\b(?:second|first|native) language\b(?! (?:setting|version|option|pack|file|support|menu|content|field|of the))|\bskin colou?r|\bsomeone (?:local|british|american|white|english|from here|born here)\b|\bnot from (?:here|around here|round here|this country)\b|\bfresh off the boat\b|\bethnic(?:ity|ally)?\b(?! food)|\bracial\b|\bforeign-sounding\b|\b(?:your|his|her) (?:full |first |last )?name (?:is|sounds|looks|puts|confuses|scares|doesn't)\b|\b(?:your|his|her) (?:spoken |written |poor |bad |weak )?english (?:is|isn't|sounds|puts|holds|makes|lets|needs|still|will)\b|\b(?:don't|can't|doesn't|cannot|barely|hardly|not) (?:even )?(?:speak|understand|write) (?:proper |good |decent |clear )?english\b|\bsound(?:s)? (?:too )?foreign\b|\bghetto\b|\bthird[- ]world\b|\bcouncil estate\b|\bwrong side of the tracks|\bposh\b|\bworking[- ]class\b|\blower class\b|\b(?:you|those|these) (?:eastern |western |southern |northern |middle |south |north )?(?:europeans?|asians|africans|indians|americans|brits|germans|russians|chinese|mexicans|poles|easterners|southerners|northerners|arabs|latinos|scots|irish|welsh|french)\b|\btrailer park|\bhillbilly\b|\bredneck\b|\bgypsy\b|\bcolou?red\b(?= (?:people|folk|woman|man|girl|guy))",
        r"\b(?:people|someone|somebody|workers?|colleagues|folks?|guys|those|men|women|everyone) (?:from|of) (?:your (?:country|culture|region|background|part of)|down south|up north|the (?:south|north|east|west|islands|continent|middle east|far east|balkans)|abroad|overseas|(?-i:(?:South |North |East |West |Eastern |Central |Latin )?[A-Z][a-z]+(?:ia|na|an|co|ce|ain|any|il|ey|eria|pt|land|exico|azil|key|yria|que|am|uay|ela|ador|bia|ica|rea|da|ope|rus|ine|esh|al|ana|ya|nya))\b)|\bin (?-i:[A-Z][a-z]+),? where (?:you|he|she)(?:'re|'s| are| is| come| comes| grew| were| was)|\b(?:you|he|she)(?:'re|'s| are| is) from (?-i:[A-Z][a-z]+)(?=,? (?:so|and|where|which|but))",
    ),
    weighed=(
        rf"\b{WHOSE} (?:\w+ )?(?:(?:home |own |native )?country|culture|background|visa(?: status)?|passport|hometown|immigration status|citizenship|green card|work permit|birthplace|upbringing|village|descent|tribe|caste|pronunciation|native \w+|overseas \w+|english)\b(?! (?:client|case|customer|card))|\b(?:work permit|visa|green card|immigration|residence permit) (?:status|worr\w+|problems?|issues?|situation|trouble|renewal|sponsorship)\b|\bneeds? (?:a )?(?:visa|work permit|sponsorship)\b|\bcultural(?:ly)? (?:differences?|background|barriers?|issues?|gap|thing)\b|\baccents?\b|\b(?:born|raised|grew up|educated|trained|degree|qualifications|diploma) (?:abroad|overseas|in (?-i:[A-Z][a-z]+)|from (?:abroad|overseas|there))\b|\bforeign (?:degree|diploma|qualifications?|accent|name|passport|national|education)\b|\b(?:you|he|she) (?:are|is|'re|'s)? ?(?:\w+ )?(?:chinese|indians?|russians?|americans?|africans?|arabs?|mexicans?|germans?|asians?|brits?|italians?|poles|romanians?|turks?)\b|\bhard to pronounce\b|\bunpronounceable\b|\boverseas\b(?= (?:degree|experience|qualif|nurse|worker))|\bnationality\b|\brace\b(?= (?:is|was|has|makes|isn't))",
    ),
    before=r"\b(?:clients?|customers?|market) in |\blearn |\btranslate |\btranslated |\bspeaks? ",
    after=r" (?:colou?rs?|lights?|wall|condition|exchange|supplier|office|version|translation|manual|speaking (?:client|customer|market)|application of|law|desk|trade|market|currency|policy)\b",
)

RULES = (*_HEALTH, *_LEAVE, *_PREGNANCY, *_AGE, *_RELIGION, *_FAMILY, *_ORIGIN)

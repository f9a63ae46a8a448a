"""English words that judge a person, threaten, mock, compare, or wish for what nobody can measure."""

# ruff: noqa: E501 - a line for each family of words; wrapped, it would hide where one ends
from domain.wording.rules import Rule, rule

_WHO = r"\b(?:you|he|she|they|we all know you)"
_BE = (
    r"(?:['’](?:re|s|ve been)| (?:are|is|was|were|am|be|been|being|seem|seems|seemed|appear|appears|have been"
    r"|has been|can be|look|looks|sound|sounds|act|acts|come across as|comes across as|came across as))"
)
_HOW = (
    r"(?: (?:so|too|very|really|just|simply|a bit|a little|rather|quite|always|often|being|far|extremely|such|a|an"
    r"|the most|sometimes|clearly|obviously|frankly|still|generally|kind of|basically|naturally|as|and|incredibly))*"
)
_PERSON = r"(?:person|employee|colleague|worker|individual|guy|woman|man|engineer|manager|team ?mate|member|attitude)"
_STRONG = (
    r"lazy(?![- ](?:load|evaluat|init|import|fetch|way to load))|laziness|careless(?:ness)?|sloppy|incompetent|incompetence"
    r"|stupid|idiot\w*|dumb|arrogan(?:t|ce)|selfish\w*|immatur(?:e|ity)|unmotivated|stubborn(?:ness)?|apathetic|clueless"
    r"|hopeless|unprofessional\w*|untrustworthy|dishonest|lackadaisical|disrespectful|entitled attitude"
    r"|drama queen|pushover|doormat|crybaby|dead ?weight|slow learner|loser|slacker|bully|know-it-all|control freak|troublemaker"
)
_WEAK = (
    r"rude|aggressive|emotional|hysterical|over-?sensitive|sensitive|passive|passive-aggressive|weak|negative|toxic"
    r"|useless|worthless|difficult|unreliable|disorgani[sz]ed|defensive|moody|disengaged|slow|timid|shy|introverted"
    r"|bossy|abrasive|cold|nosy|needy|paranoid|crazy|uncooperative|hostile|indifferent|scatterbrained|messy|irresponsible"
    r"|forgetful|inattentive|not (?:a )?team player|not (?:that |very |so )?(?:smart|bright|clever|sharp|committed|reliable|mature"
    r"|leadership material|cut out|trustworthy|motivated|a team player|a good fit|a people person|a hard worker|management material)"
)
_ABSOLUTE_NICE = (
    r" (?:been )?(?:welcome|free|able|reliable|helpful|kind|willing|open|on time|ready|ask|reach|come|count on|call|contact|talk"
    r"|request|propose|hesitate|been good|supportive|punctual|delivered)\b"
)
_MEASURED = (
    r"(?<![A-Za-z\d])\d+(?![\d.]*\s*-?\s*(?:days?|weeks?|months?|th\b|st\b|nd\b|rd\b|years?))"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?!days|weeks|months)[a-z]+"
    r"|\b(?:each|every) (?:day|week|month|morning|mon|tues|wednes|thurs|fri|ticket|call|release|sprint|meeting|time a)"
    r"|\b(?:daily|weekly)\b|before (?:noon|mon|tues|wednes|thurs|fri)"
)
_TRAIT = (
    r"(?:proactive|professional|positive|engaged|responsible|mature|committed|motivated|responsive|careful|confident|organi[sz]ed"
    r"|attentive|flexible|strategic|enthusiastic|collaborative|dedicated|accountable|efficient|productive|assertive|helpful"
    r"|visible|passionate|cooperative|reliable|detail[- ]oriented|customer[- ]focused|creative|diligent|disciplined|serious)"
)
_GOOD = (
    r"(?:initiative|commitment|ownership|enthusiasm|passion|dedication|interest|responsibility|leadership|engagement|drive"
    r"|motivation|effort|care|professionalism|accountability|urgency|respect|energy)"
)
_COLLEAGUE = (
    r"(?:your (?:\w+ )?(?:colleagues?|peers?|team ?mates?|co-?workers?|predecessor)|(?:all )?the (?:other|others|rest)\b(?: of (?:the|your) team)?"
    r"|others? (?:on|in) (?:the|your) team|other team members|everyone else|everybody else|anyone else|the rest of us|my other reports)"
)
_NAME = (
    r"(?-i:(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Last|Q\d|The|This|That|Slack|Jira"
    r"|Excel|English|Chinese|Salesforce|Google|What|When|In|Our|A )[A-Z][a-z]{2,}\b)"
)

RULES: tuple[Rule, ...] = (
    rule(
        "personality_label",
        rf"\b(?:{_STRONG})\b",
        rf"{_WHO}{_BE}{_HOW} (?:{_WEAK})\b(?! (?:case|ticket|call|customer|client|task|project|code|timeline|voice))",
        rf"\b(?:an?|such an?) (?:{_WEAK}) {_PERSON}\b",
        rf"\byour (?:{_WEAK}|bad|poor|terrible|awful) (?:attitude|behaviou?r|nature|personality|character|manner|demeanou?r)",
        r"\b(?:bad|poor|terrible|negative) attitude|attitude (?:problem|issue)s?|your (?:personality|character|attitude) (?:is|was|needs)",
        r"\b(?:not|isn['’]t|never) a (?:real )?(?:team player|people person|leader|self-starter)|difficult to work with|hard to work with",
        r"\black(?:s|ed|ing)? (?:of )?(?:any |real |basic |the |all )?(?:commitment|initiative|motivation|ambition|drive|work ethic|common sense"
        r"|integrity|intelligence|maturity|empathy|backbone|character|enthusiasm|passion|dedication)",
        r"\b(?:the|that|this) (?:type|kind|sort) of person who|by nature\b|no (?:common sense|work ethic|backbone|ambition|manners)",
        r"\b(?:don['’]t|doesn['’]t|do not|does not) (?:really |even |seem to )?care\b(?! (?:for|home))",
        before=r"\b(?:not|n['’]t|never|rude|nor) (?:a |an |being |calling you |because you are |mean you are )?",
        unless=r"\b(?:customer|client|caller|user)s? (?:\w+ ){0,2}(?:said|wrote|told|complained|reported|commented|described|called|felt)\b",
    ),
    rule(
        "personality_label",
        r"\b(?:have|has|had|show|shows|showed|with) (?:zero|no|little|hardly any|not an ounce of) (?:\w+ )?(?:empathy|initiative|ambition|drive|motivation|discipline|talent|common sense|work ethic|integrity|respect|manners|backbone|curiosity|passion)\b",
        r"\byour (?:manner|tone of voice|style|work ethic|discipline|motivation|temperament|maturity|people skills|judg(?:e)?ment|common sense|commitment|intelligence|temper|mood) (?:is|was|seems|are) (?:\w+ )?(?:terrible|abrasive|arrogant|unpleasant|bad|poor|awful|weak|lacking|questionable|low|non-existent|not|appalling|a problem)",
        r"\byou (?:are|seem|were) (?:just |simply |clearly |completely |totally )?(?:incapable|unfit|unstable|unlikeable|impossible|a (?:problem|liability|burden|disappointment|failure|mess|nightmare|pain|disgrace))\b",
    ),
    rule(
        "absolute",
        r"\b(?:you|he|she|they)(?:['’](?:re|ve|s|d|ll))?(?: (?!were|was)\w+){0,2}? (?:always|never on time|never|constantly|invariably|continually|perpetually|consistently fail|can never|repeatedly fail)\b",
        r"\b(?-i:[A-Z][a-z]+) (?:always|never|constantly) (?:misses|forgets|ignores|complains|replies|answers|listens|delivers|finishes|helps|does|arrives|interrupts|fails|is late|shows)",
        r"\byour (?!manager|hr|data|answers?|statement)\w+(?: \w+)? (?:is|are|was|were|has been|have been) (?:always|never on time|never|constantly)\b",
        r"\bevery single (?:time|day|week|deadline|report|meeting|task)|\bnot (?:even )?once\b|\bnever once\b|\bwithout exception\b|\ball the time\b",
        r"\bnothing you (?:do|say|deliver|write)|\beverything you (?:do|touch|write|say)|\b(?:everyone|everybody|the whole team|nobody|no one) (?:\w+ )?(?:knows|thinks|agrees|says|wants|likes|trusts|believes)\b",
        after=_ABSOLUTE_NICE,
        before=r"\b(?:if|when) ",
        unless=r"\b(?:customer|client|caller)s? (?:\w+ ){0,2}(?:said|wrote|told|complained|reported|commented)\b|\bcan always\b|never (?:counts|affects|used) against",
    ),
    rule(
        "threat",
        r"\bor else\b|\b(?:your )?(?:very )?(?:last|final|only) (?:chance|warning|opportunity)\b(?! to (?:register|sign|enrol|book|join|buy))|\bno (?:more|second) chances?\b",
        r"\byou(?:['’]ll| will| would| may| might| could| are going to|['’]re going to|['’]re about to) (?:also |soon |just )?(?:be (?:fired|terminated|dismissed|let go|replaced|sacked|out|gone|looking for|shown the door|demoted)|lose your job|regret|pay for|face|be sorry)",
        r"\b(?:get|getting|be|being) (?:fired|sacked)\b|\byou['’]re (?:fired|out|finished|done here)|\bfire you\b|\blet you go\b|\breplace you\b|\bterminate (?:you|your employment)",
        r"\byour (?:job|position|future|role|employment|career)(?: here)? (?:is|will be|are|may be) (?:at risk|on the line|in danger|in jeopardy|at stake|over|gone)|\blos(?:e|ing) your job\b|\byour days (?:here )?are numbered",
        r"\b(?:serious|severe|dire|grave) consequences\b|\bthere (?:will|are going to) be consequences|\b(?:face|suffer|bear) (?:the )?consequences|consequences for you\b",
        r"\b(?:start|begin) looking for (?:another|a new|other) (?:job|position|role)|\bpack (?:your|up your)|\bthere['’]s the door|\bdon['’]t make me\b|\bi(?:['’]m| am|['’]ll be| will be) watching you",
        r"\bone more (?:mistake|slip|miss|late|error|time|strike)[^.]{0,25} and\b|\bup to and including (?:termination|dismissal)|\bkeep your job\b|\bif you (?:want|value|like) (?:to (?:stay|keep)|your job|working here)",
        r"\b(?:plenty|lots|hundreds) of people (?:who )?(?:want|would (?:love|like|kill)|waiting)|\beasily replaced?\b|\bshape up or ship out|\bfind (?:someone|somebody) (?:else )?who (?:can|will)|\bi won['’]t (?:warn|tell) you again|\bpart (?:ways|company)\b|\bnext time there (?:won['’]t|will not|will be no)\b|\bno choice but to (?!ask)\b|\byou won['’]t (?:be here|last)\b|\bdon['’]t (?:bother|expect to) (?:coming|come|keep|stay)|\bthink (?:hard |carefully )?about (?:whether|if) you (?:want|belong)|\bwatch your (?:step|back)\b|\bor you(?:['’]re| are) (?:out|gone|done)\b|\bthis will (?:cost|end badly for) you",
        unless=r"\b(?:nobody|no one) (?:will|is going to) |\bnot a threat\b|\bcampaign\b|\bwill not (?:be fired|lose)",
    ),
    rule(
        "unmeasurable_wish",
        rf"\b(?:be|become|being|act|behave|get)(?: a (?:bit|little|lot))? (?:more|better at being|less) (?:\w+ and )?{_TRAIT}\b|\bmore (?:professional|proactive|positive)ly\b",
        rf"\b(?:show|demonstrate|display|take|have|bring|exhibit)(?: a lot| some| much| far| a)? (?:more|better|greater|true|real|stronger|higher|a (?:stronger|greater|better|higher|deeper)|a sense of)(?: level of)? (?:\w+ )?{_GOOD}\b|\btake (?:full )?ownership\b|\bsense of (?:urgency|ownership|responsibility)",
        r"\b(?:improve|change|fix|adjust|work on|watch)(?: your| his| her| their| the)?(?: overall| general| work)? (?:attitude|mindset|behaviou?r|mentality|approach|presence|performance|soft skills|professionalism|personality|morale|demeanou?r)\b",
        r"\b(?:try|work) (?:a (?:lot|bit|little) )?harder\b|\b(?:do|perform|communicate|collaborate|behave|listen|write) (?:a (?:lot|bit|little) )?better\b|\bstep (?:it )?up\b|\braise your game|\bup your game|\b(?:raise|lift) your (?:standards|level|bar)\b|\bset (?:yourself )?higher standards|\bbe (?:at|on) your best\b|\bput (?:in )?more (?:effort|energy|heart)\b|\bbuckle down|\bshape up\b(?! or)",
        r"\bbe (?:a )?(?:better|good|strong|true)(?:er)? (?:team player|communicator|leader|colleague|employee|listener)|\bbetter team player|\bgo the extra mile|\bget (?:your|it) (?:act )?together|\bthink outside the box|\bgive (?:it )?(?:your|their) (?:all|best)\b|\b1[1-9]0 ?%",
        r"\b(?:have|keep|bring|adopt|maintain|develop) an? (?:more |better |very )?(?:positive|good|better|right|growth|professional|can-do) (?:attitude|mindset|outlook|spirit)|\bpay (?:more|closer|better) attention\b|\bbe (?:more )?careful\b|\bpull your weight|\blive (?:up to )?our values",
        r"\b(?:improve|better|strengthen|enhance|build|develop) (?:your |the |overall )*(?:communication|teamwork|leadership|quality|professionalism|productivity|confidence|collaboration|relationships?|engagement|people)(?: skills?)?\b(?! (?:score|rate|index))",
        unless=rf"{_MEASURED}|\bfor example\b|\bsuch as\b",
    ),
    rule(
        "sarcasm",
        r"\b(?:great|nice|good|excellent|wonderful|amazing|brilliant) (?:job|work|effort|going)(?:,? (?:on|with|at))? (?:missing|breaking|losing|forgetting|ignoring|ruining|failing|upsetting|the (?:mess|outage|missed))",
        r"\bcongratulations on (?:missing|another|yet another|failing|losing|breaking|being late)|\bthanks for nothing|\bwhat a (?:surprise|shock)\b|\bsurprise,? surprise|\bslow clap|\bbravo\b",
        r"\bhow hard can it be|\b(?:even )?a (?:child|five-year-old|monkey|trained monkey|toddler) could|\brocket science|\bif (?:it['’]s|it is) not too much (?:trouble|to ask)|\bif you can (?:find|spare) the time|\bmust be nice\b",
        r"\b(?:apparently|clearly|obviously|evidently|i guess|i suppose|perhaps) (?:you (?:think|believe|feel|have better|are too)|deadlines? (?:are|is) (?:optional|just)|reading is)|\bdeadlines? (?:are|is) (?:optional|only a suggestion|just a suggestion)",
        r"\b(?:our|the|mr\.?|you,? the|real|some|regular|absolute) (?:little )?(?:genius|einstein|superstar)\b|\banother masterpiece|\bin case you (?:forgot|hadn['’]t noticed),? (?:you|we) (?:work|have|are paid)|\bwelcome to the real world|\bdo you even\b",
        r"\b(?:oh|wow),? (?:great|wonderful|look who|how nice|so you|you actually|you finally|lovely|another)|\blook who (?:finally|decided)|\bhow (?:generous|kind|thoughtful|nice) of you to (?:show|turn|join|come|reply|finally)|\bas usual,? (?:you|the star)|\bso nice of you|\bnice of you to (?:join|show|turn|come|reply|finally|drop)|\bgood luck with that\b|\bsorry to (?:interrupt|disturb) your (?:nap|rest|break|holiday)|\bas if (?:you|that)\b|\bwhat (?:exactly )?do you do all day|\bwell,? well\b|\bdid you (?:even|forget how to)",
    ),
    rule(
        "comparison_with_colleague",
        rf"\b(?:unlike|compared (?:to|with)|in comparison (?:to|with)|next to|(?:more|less|better|worse|slower|faster|fewer|lower|weaker|behind|later)(?: \w+){{0,3}} than|not as \w+ as|as \w+ as|like) {_COLLEAGUE}",
        rf"\b(?:unlike|why can['’]t you (?:be|work|do it|write)(?: more)? like|(?:be|work) more like|look at (?:what|how)|(?:better|worse|slower|faster|less|more)(?: \w+){{0,2}} than|not as \w+ as|twice as \w+ as|learn from how) {_NAME}",
        rf"\bcompared (?:to|with) {_NAME}(?=.{{0,60}}\byou)|{_NAME} (?:does|did|closes|closed|writes|manages|handles|finishes|sells|sold|can do)\b[^.]{{0,50}}\b(?:than you|as you|you (?:only|can|do|did|don))",
        r"\b(?:everyone|everybody|anyone) else (?:\w+ )?(?:manages|can|does|did|is able|has|gets|got|seems|finishes|delivers|hits|meets|on the team)|\b(?:why (?:can|do) )?(?:all )?the others (?:\w+ )?(?:can|manage|do|did|have|are|finish|deliver)\b",
        r"\b(?:weakest|worst|slowest|least \w+|lowest)(?: \w+){0,2} (?:in|on|of|among|across) (?:the|your|our|my) (?:whole |entire )?(?:team|group|department|peers|colleagues|squad)|\bbottom of the (?:team|ranking|list|table)|\bwhy can['’]t you be (?:more )?like|\bletting (?:the|your) team down|(?:rank|ranked|come|came|finish|finished) (?:last|bottom|lowest)\b|,? so why (?:can['’]t|don['’]t|aren['’]t) you\b|\byour (?:colleagues|teammates|peers) (?:all )?(?:can|manage|do|deliver|have to pick)",
    ),
)

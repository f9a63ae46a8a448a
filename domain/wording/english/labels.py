"""English words that judge a person's character instead of what the person did."""

from domain.wording.english.people import IS, REPORTED, SOMEBODY, VERY, WHO, WHOSE
from domain.wording.rules import Rule, any_of, rule

_STRONG = any_of(
    # effort and care
    "lazy, laziness, careless(?:ness)?, sloppy, sloppiness, slapdash, half-hearted, lackadaisical, feckless, work-?shy",
    "idle, unmotivated, demotivated, apathetic, uncommitted, unambitious, undisciplined, unproductive, unengaged",
    "disorgani[sz]ed, scatter-?brained, absent-minded, forgetful, unreliable, undependable, untrustworthy, flaky",
    "irresponsible, inattentive, negligent, slovenly, disengaged, disinterested, uninterested, nonchalant, chaotic",
    # ability
    "incompetent, incompetence, inept, stupid, idiot\\w*, dumb, dim-?witted, slow-witted, clueless, hopeless, gormless",
    "unintelligent, thick-headed, brainless, ignorant, clumsy, mediocre, talentless, useless, worthless, pathetic",
    # manner
    "arrogan(?:t|ce), conceited, cocky, smug, snobbish, snooty, condescending, patroni[sz]ing, dismissive, disrespectful",
    "rude, abrasive, obnoxious, abusive, hostile, unfriendly, unapproachable, stand-?offish, aloof, uncooperative",
    "insubordinate, confrontational, argumentative, combative, domineering, bossy, overbearing, pushy, bullying",
    "tactless, insensitive, inconsiderate, ill-mannered, impolite, ungrateful, unpleasant, unlikeable, cold-hearted",
    # character
    "selfish\\w*, self-?ish, self-cent(?:er|re)d, egotistical, egocentric, narcissis\\w+, big-headed, vain, entitled",
    "dishonest, deceitful, devious, sly, sneaky, manipulative, two-faced, disloyal, unethical, greedy, cowardly",
    "immatur(?:e|ity), childish, naive, gullible, petty, petulant, spoil[et]d?, whin(?:y|ing|ey), moody, sulky, grumpy",
    "temperamental, volatile, hot-headed, short-tempered, bad-tempered, hysterical, neurotic, paranoid",
    "irrational, erratic, impulsive, reckless, stubborn(?:ness)?, pig-?headed, obstinate, inflexible, closed-minded",
    "close-minded, narrow-minded, spineless, weak-willed, timid, meek, mousy, wimpy, thin-skinned, needy, clingy",
    "unprofessional\\w*, toxic, high-maintenance, passive-aggressive, over-?sensitive, unfit to lead, stuck-up, nosy",
)
_WEAK = any_of(
    # words that also describe things and situations: a label only after "you are"
    "aggressive, emotional, sensitive, passive, weak, negative, difficult, defensive, slow(?! (?:on|at|in|with|for)\\b), shy, introverted, quiet",
    "cold, crazy, mad, nuts, messy, indifferent, bitter, cynical, dramatic, evasive, impatient, intense, intimidating",
    "loud, mean, nasty, resistant, rigid, robotic, rough, self-satisfied, sensitive, soft, strange, strident, weird",
    "boring, dull, dense, thick, fake, fragile, fussy, harsh, impossible, incapable, inadequate, insecure, intolerant",
    "jealous, lost, lukewarm, nervous, pessimistic, possessive, suspicious, superficial, tense, touchy, tough, unfit",
    "unstable, unsuitable, unsuited, vague, insincere, cranky, crabby, snappy, short with people, blunt, brusque, curt",
    "cagey, inept, odd, off-putting, dour, miserable, tiresome, tired of working, checked out, switched off, all talk",
)
_NOUN = any_of(
    "know-it-all, drama queen, prima donna, diva, pushover, doormat, cry-?baby, dead ?weight, slow learner, loser, slacker",
    "control freak, trouble-?maker, loose cannon, bad apple, clock-?watcher, jobsworth, whinger, whiner, moaner, shirker",
    "back-?stabber, back-?seat driver, brown-?noser, yes-man, lone wolf, square peg, waste of space, time-?waster, freeloader",
    "energy vampire, negative nancy, debbie downer, snowflake, airhead, space cadet, basket case, nightmare to \\w+, skiver",
    "bad influence, negative influence, toxic influence, disruptive influence, pain in the \\w+, lost cause, hot mess",
    "passenger on this team, attention seeker, people pleaser, worrier, ditherer, dreamer, daydreamer, waffler, bully",
)
_BURDEN = any_of(
    "problem, liability, burden, disappointment, failure, mess, nightmare, pain, disgrace, embarrassment, joke, bottleneck",
    "coward, liar, snake, gossip, bully, amateur, weak link, drag on \\w+, quitter, cynic, dinosaur, robot, blocker, idiot",
    "follower, clown, fool, princess, perfectionist, pessimist, complainer, procrastinator, micromanager, car crash",
)
_VIRTUE = any_of(
    "commitment, initiative, motivation, ambition, drive, work ethic, common sense, integrity, intelligence, maturity",
    "empathy, backbone, character, enthusiasm, passion, dedication, discipline, self-discipline, self-control, tact",
    "urgency, sense of \\w+, team spirit, manners, gravitas, presence, executive presence, charisma, grit, resilience",
    "spine, talent, brains, curiosity, interest, leadership qualities, leadership skills, people skills, social skills",
    "self-awareness, emotional intelligence, professionalism, ownership, accountability, respect, courage, guts, stamina",
    "killer instinct, imagination, creativity, confidence, self-confidence, humility, patience, focus, attention to detail",
    "hunger, fire, energy, loyalty, responsibility, soft skills, interpersonal skills, judg(?:e)?ment, vision, polish, nous",
    "stomach, appetite, aptitude, personality, warmth, the right mindset, critical thinking, business acumen, finesse",
)
_MANNER = any_of(
    "person, employee, colleague, worker, individual, guy, woman, man, engineer, manager, team ?mate, team member, leader",
    "attitude, behaviou?r, conduct, manner, nature, personality, character, demeanou?r, streak, temper, temperament, vibe",
    "salesperson, nurse, rep, attitude problem, mindset, mentality, approach to work, work ethic, disposition, listener",
)
_BAD = "bad|poor|terrible|awful|appalling|dreadful|horrible|lousy|shocking|rotten|stinking|negative|wrong|defeatist|couldn't-care-less"
_THING = (
    r" (?:load|evaluat|init|import|fetch|way to|driving|case|ticket|call|customer|client|caller|supplier|task|project|code|timeline|voice"
    r"|waste|data|stain|leak|password|connection|link|network|wifi|signal|sensor|stock|season|market|week|month|start|query|test|build)"
)

RULES: tuple[Rule, ...] = (
    rule(
        "personality_label",
        # what only people can be, wherever somebody is spoken of
        rf"\b{_STRONG}\b",
        rf"\b{_NOUN}\b",
        needs=SOMEBODY,
        unless=REPORTED,
        before=r"\b(?:not|n't|never|nor|without being|less) (?:an? |at all |being |calling you |because you are |mean you are |saying you are )?"
        r"|\b(?:supplier|system|connection|wi-?fi|network|tool|process|market|sensor|server|test|app|software|report|data|customer|client|caller|patient|it|this|that|which)s?"
        r" (?:is|was|are|were|got|became|turned|seems?|proved) (?:\w+ )?",
        after=rf"{_THING}| (?:customer|client|caller|patient|guest|passenger)s?\b",
    ),
    rule(
        "personality_label",
        # a fragment in a form's field that begins with the judgement: "Sloppy with stock counts."
        rf"^\W*(?:(?:a bit|rather|often|simply|too|very|quite|generally|sometimes|somewhat|pretty|just|plain|frankly|honestly|overall|seems|comes? (?:across|over)(?: as)?|can be|still|only|acts?|behaves),? ){{0,2}}"
        rf"(?:(?:an? |kind of an? |bit of an? |such an? )?(?:{_NOUN}\b)|(?:an? )?(?:{_STRONG}|{_WEAK}) {_MANNER}\b"
        rf"|(?:{_STRONG})(?=\W*$| (?:and|with|at|in|about|when|towards?|on|under|but|around|to)\b|,)|{_WEAK} (?:and|with|towards?|about|under)\b)",
        # a sentence without a subject, as forms have them
        r"^\W*(?:can't|cannot|doesn't|does not|won't|never|hardly|refuses to|unable to|incapable of|struggles to) (?:take|taking|handle|accept|cope with|stand|deal with) (?:any )?(?:criticism|feedback|pressure|authority|stress|no for an answer|advice|instructions|orders)\b",
        r"^\W*(?:does|do|says|say) (?:what|whatever|as) (?:he|she|they|you) (?:likes?|wants?|pleases?)\b|^\W*all (?:mouth|talk|show|bark)\b",
        rf"^\W*too (?:{_WEAK}|{_STRONG}|nice|soft|quiet|gentle|trusting|talkative|chatty) (?:for|to|with|about)\b",
        rf"^\W*(?:lacks?|lacking|no|zero|shows no|has no|little|very little|not enough) (?:any |real |basic |much )?{_VIRTUE}\b(?! (?:is|was|will|rating|score))",
        unless=REPORTED,
    ),
    rule(
        "personality_label",
        # "you are", "she came across as", "I find you", and then the judgement
        rf"\b{WHO}{IS}{VERY} {_WEAK}\b(?!{_THING}| (?:and|but) (?:clear|kind|calm))",
        rf"\b(?:i|we|people|others|clients|customers|everyone|colleagues) (?:\w+ )?(?:find|found|consider|think|see|call|called|would call|experience|perceive)s? "
        rf"(?:you|him|her|them)(?: (?:as|to be|is|are))?{VERY} (?:{_STRONG}|{_WEAK})\b",
        rf"\b{WHO}{IS}(?:{VERY})(?: (?:real|total|complete|absolute|constant|bit of an?|massive|huge|major|born|natural|typical|little))? {_BURDEN}\b(?! (?:in|with) the \w+ (?:system|tool|process))",
        rf"\b(?:an?|such an?|what an?) {_WEAK} {_MANNER}\b",
        rf"\b(?:call|calls|called) (?:it|this|that) \W?{_STRONG}\b",
        rf"\b{WHO}(?:'re|'s| are| is| were| was| can be| come across as| seem| seems)(?: \w+)? too (?!late\b|early|far\b|busy|long\b|many|much|old|young|sick|ill\b|unwell|slow|weak|tired|religious|foreign|christian|muslim|jewish|fat|heavy|pregnant|northern|southern|british|american|indian|chinese|german|italian|french|polish|often|few|close|high|low\b|short\b|tall|new\b|good to)\w+ (?:to|for|with|in|about|at|and)\b",
        r"\b(?:can't|cannot|doesn't|does not|don't|do not|won't|couldn't|never|hardly|refuses? to|unable to|incapable of) (?:really )?(?:take|taking|handle|accept|cope with|stand) (?:any )?(?:constructive )?(?:criticism|feedback|pressure|authority|being (?:told|corrected|wrong)|no for an answer|advice|a joke)\b",
        rf"\b(?:no|zero|little|any) (?:respect|regard|time|patience|consideration) for (?:authority|rules|others|other people|anyone|the rules|people|colleagues|customers|time|deadlines)\b|\b{WHOSE} (?:\w+ )?ego\b|\bsuperiority complex|\bgod complex|\bthinks? (?:you|he|she|they)(?:'re|'s| are| is) (?:better than|above|too good|god|the boss|smarter|always right)|\b(?:too big for|too clever by)\b|\bfull of (?:yourself|himself|herself|hot air|excuses)|\blaw unto|\ball (?:mouth|talk) and no\b|\ball about (?:you|himself|herself|yourself)\b|\bonly (?:cares?|thinks?) about (?:yourself|himself|herself|you|themselves)\b",
        # the person's nature rather than a deed
        rf"\b{WHOSE} (?:\w+ )?(?:{_WEAK}|{_BAD}) {_MANNER}\b|\b(?:{_BAD}) (?:attitude|character|mentality|work ethic)\b",
        r"\battitude (?:problem|issue)s?\b|\bpersonality (?:problem|issue|clash|flaw|defect)\w*|\bcharacter (?:flaw|defect|weakness)\w*",
        rf"\b{WHOSE} (?:whole |overall |general |entire )?(?:personality|character|attitude|manner|tone|tone of voice|style|work ethic|discipline|motivation|temperament|maturity"
        rf"|people skills|social skills|judg(?:e)?ment|common sense|commitment|intelligence|temper|mood|demeanou?r|ego|body language|nature|approach)"
        rf" (?:is|was|seems|are|needs|stinks|sucks|leaves|isn't|aren't|makes|puts|rubs|gets|doesn't)\b(?! (?:clear|fine|good|great|excellent|calm|helpful|appreciated|welcome|valued|right|kind))",
        rf"\b{WHOSE} (?:\w+ )?(?:negativity|laziness|arrogance|rudeness|carelessness|sloppiness|stubbornness|incompetence|moodiness|immaturity|selfishness|indifference|apathy|pessimism|cynicism|insecurity|impatience|temper|vanity|pettiness|passivity|inflexibility|unreliability|naivety|childishness|aggression|hostility|paranoia|oversensitivity|big mouth|sharp tongue|poor attitude)\b",
        r"\b(?:don't|do not|doubt|not sure|not convinced|can't see|struggle to see|hard to see) (?:think |believe |feel )?(?:that |how |if |whether )?(?:you|he|she)(?:'re| are| is|'ve| have| has|'ll| will| can| could)?(?: ever| really)? (?:be )?(?:the |got )?(?:cut out|ready for|right for|right person|suited|capable|up to it|made for|temperament|personality|character|brains?|stomach|nerves?|head for|backbone|drive|maturity|discipline|smarts|heart|knack|(?:right )?mindset|what it takes)\b",
        r"\b(?:the|that|this) (?:type|kind|sort) of (?:person|guy|employee|woman|man) who|\bby nature\b|\bin (?:your|his|her) (?:nature|blood|dna)\b|\bchip on (?:your|his|her) shoulder",
        r"\b(?:difficult|hard|impossible|tough|a nightmare|painful|exhausting|draining|tricky|awkward|a pain) to (?:work with|manage|deal with|like|be around|talk to|coach|train|help)\b",
        # what the person is said not to be, or not to have in them
        r"\b(?:not|isn't|aren't|never|hardly|far from) (?:really |exactly |an?y? |the |much of an? |very |that |so |particularly |all that |naturally |known for being )*(?:real |good |great |true |natural |born |strong |most |sharpest )?"
        + any_of(
            "team player, people person, leader, self-starter, leadership material, management material, cut out, right material, finisher",
            "smart, bright, clever, sharp, committed, reliable, mature, trustworthy, motivated, good fit, cultural fit, culture fit, hard worker",
            "brightest, sharpest, dedicated, honest, cooperative, likeable, intelligent, ambitious, talented, gifted, professional, responsible",
            "good listener, good sport, right person, right fit, tool in the box, quick learner, driven, hungry, serious about, into it, bothered",
            "up to it, up to the job, up to scratch, made for, built for, suited, capable, a fit, assertive, approachable, disciplined, executive material",
            "the full shilling, on the ball, fast learner, sales material, a natural, team-oriented, engaged",
        )
        + r"\b",
        rf"\black(?:s|ed|ing)?,?(?: of| in)?(?: any| real| basic| the| all| a| enough| sufficient| necessary| your)* {_VIRTUE}\b|\black(?:s|ing)? in (?:the )?\w+ department",
        rf"\b{WHO}(?:'ve| have| has| had|'s)? ?(?:\w+ )?(?:have|has|had|got|shows?|showed|display(?:s|ed)?|demonstrates?|with|possess(?:es)?)(?: got)? "
        rf"(?:zero|no|little|hardly any|not an ounce of|not a shred of|no real|very little|absolutely no|insufficient|questionable) (?:\w+ )?{_VIRTUE}\b",
        rf"\b(?:don't|doesn't|didn't|do not|does not|haven't|hasn't)(?: \w+)? (?:have|got|show|possess|display)(?: got)? (?:the|any|much|a|enough|what it takes|it in (?:you|him|her))(?: right| necessary| required| natural)? ?(?:(?<=takes )|(?<=you )|(?<=her )|(?<=him )|{_VIRTUE}\b)",
        r"\bwhat it takes\b(?! to (?:install|build|run))|\b(?:without|devoid of|incapable of|zero|no|no real|absolutely no|not an ounce of) (?:any )?(?:common sense|work ethic|backbone|manners|empathy|self-awareness|spine|self-discipline)\b",
        r"\b(?:don't|doesn't|do not|does not|didn't|couldn't)(?: really| even| seem to| appear to)* care (?:about|less|enough|one bit)|\b(?:don't|doesn't|do not|does not)(?: really| even| seem to)* care\b(?= *[.,!]|$)|\b(?:can't|cannot|couldn't) be (?:bothered|arsed|trusted)\b",
        unless=REPORTED,
        before=r"\b(?:not|n't|never|nor) (?:an? |being |saying |calling you |because you are |mean )?",
    ),
)

"""English words about health, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_health",
    said=r"""
        # the person is the illness, or has too much of it
        (you|he|she)('re|'s| are| is| seem| seems| must)( to)?( be)? on (antidepressants|medication|meds|pills|
            drugs|something|tablets)
        {you_are} {sick}\b(?= (too|so|again|all|every|half|most|more|and)\b)
        (too|so|always|often|constantly|forever|permanently|frequently|chronically|never not|mentally|emotionally|
            physically) (sick|ill|unwell|unstable|fragile|unfit|weak|frail|disabled|sickly|
            infirm)\b(?<!so weak)(?<!so fragile)
        (often|constantly|always|regularly|repeatedly) (sick|ill|unwell|calls? in sick|called in sick|
            calling in sick|off sick)
        calling in sick | sick (again|all the time|too often|so often|so much|too much)
        pull(s|ed|ing)? (a )?sick(ies|ie|y) | sickies?
        play(s|ing)? the (sick|depression|anxiety|illness|stress|mental health|disability) card | hypochondri\w+
        (crazy|psycho|mental case|nut ?case|basket case|cripple)
        {whose} (\w+ )?(mental state|mental instability|mood swings|nerves|sick record|sickness record|weight|
            stutter|stammer|limp)
        (you|he|she)('ve| have| has)? (clearly|obviously|apparently|evidently) (have|has|got|need|needs|suffer|
            suffers)( some| a)? (mental|health|medical|psych\w+|drink\w*|therap\w+|professional help|issues)
        (you|he|she) (should|need to|ought to) (see|get|talk to) (a |some )?(shrink|therapist|psychiatrist|
            psychologist|professional help|doctor|help for your)
    """,
    weighed=r"""
        {illness} | {you_are} {sick}
        {whose} (\w+ )?(health|condition|pain|symptoms?|treatment|doctors?|hospital|stress|medical|recovery|
            hearing|vision|sight|back|knees?|hip|shoulder|wrist|heart|tiredness|fatigue|handicap|mobility|allergies|
            flu|cold|blood sugar|hormones|period|mental|physical|fitness|frailty|disabilit\w+|fragility|
            limitations)\b(?! (office|end|log|up|to work|catalog|and forth|room|order|orders|seat))
        (stress|nerves|pain|pills|the illness|treatment|tablets|hormones) (has |have |is |are |was )?(made|make|
            makes|making|keep|keeps|affect\w*|slow\w*|get|gets|got) (you|him|her|them|to you)
        (feel|feels|felt|feeling) (unwell|sick|ill|faint|dizzy)
        (physically|mentally|medically) (up to|unable|fit|able|capable|strong|tough|prepared)
        not (physically |mentally )?(fit|strong|well|healthy) enough | panic attack\w* | unwell
        (calls?|called|phoned?|phones?|rings?|rang) in (sick|ill) | off (sick|ill)
        sick (days?|leave|time|pay|note|absence) | health[- ](wise|related)
        since (the|your|his|her) (accident|surgery|operation|diagnosis|illness|injury|heart attack|stroke|
            breakdown|fall|treatment|chemo|recovery)
    """,
    unless=r"""
        # a ward, a round, a patient, and nobody who is judged
        ^(?!.*\b(you|your|he|she|his|her)\b).*\b(patients?|wards?|clinics?|hospitals?|residents?|surgery|pharmacy)
    """,
    before=r"""
        (children|kids|son|daughter|mother|father|husband|wife|parents?|baby|child|family|mum|mom|dad)('s)? (is|
            are|was|were|being|gets?|got|have|has)( always| often)?\s
        (occupational|public|build|system|data|code|account|pipeline|animal|service|team|customer)\s | pain\s | home ?
        business\s | terms and\s
    """,
    after=r"""
        \s(documentation|errors?|rounds?|orders?|charts?|stock|cabinets?|trolleys?)
        \s(and safety|points?|check|checks|care (provider|client|sector|account)|insur\w+|service provider|bars?|
            centre|inspector|sector|tech)
    """,
    parts={
        "sick": r"""
        sick | ill | unwell | injured | poorly | off sick | on sick | signed off | under the weather | hospitali[sz]ed
        deaf | blind | disabled | bipolar | autistic | dyslexic | diabetic | epileptic | obese | overweight
        stressed out | burn(ed|t)[ -]out | depressed | anxious | on meds | menopausal | infirm | frail | lame
        crippled | mentally ill | unstable since | neurodivergent | hard of hearing | in pain | in therapy | in rehab
        hungover | an alcoholic | an addict
        """,
        "illness": r"""
        illness(es)? | ailments? | epilepsy | right in the head | in the head | disease | diagnos(is|es|ed)
        depression | depressive | anxiety | panic attacks? | burn(ed|t)?[ -]?out
        mental(ly)? (health|illness|ill|state|problems?|issues?|breakdown|condition) | disabilit(y|ies) | disabled
        adhd | add\b(?-i:(?<=ADD)) | autis(m|tic) | asperger\w* | dyslexi[ac] | dyspraxi[ac] | bipolar | cancer
        chemo\w* | radiotherapy | tumou?r | diabet(es|ic) | epilep\w+ | migraines? | headaches? | medication | meds
        antidepressants? | painkillers? | surgery | chronic \w+ | wheelchair | walking stick | crutches | therapist
        counsell?ing sessions? | (see|sees|seeing|visit\w*|your|his|her|a) (psychologist|counsell?or) | psychiatr\w+
        rehab | alcoholi\w+ | drinking problem | addiction | overweight | obes\w+ | hiv | long covid | covid
        stutter\w* | stammer\w* | hearing (loss|aids?|impairment|problems?) | eyesight | impair(ed|ment) | menopaus\w+
        hot flushes | period pains? | endometriosis | arthritis | asthma | allerg(y|ies|ic) | insomnia | sleep apn\w+
        fibromyalgia | crohn's | ibs | ptsd | ocd | tourette'?s? | multiple sclerosis
        heart (condition|attack|problems?|trouble) | stroke | kidney \w+ | blood pressure
        bad (back|knees?|hip|shoulder|health) | back (pain|trouble|problems?|injury) | slipped disc | carpal tunnel
        injur(y|ies)
        medical (conditions?|issues?|problems?|reasons?|appointments?|history|limitations?|certificates?|grounds|
            treatment|restrictions?)
        health (problems?|issues?|reasons?|appointments?|history|limitations?|conditions?|scares?|concerns?|
            troubles?|grounds)
        doctor'?s? (appointments?|notes?|visits?) | hospital (visits?|appointments?|stays?) | sick ?notes?
        (the|your|his|her) (hip |knee |heart |back )?operation | convalesc\w+ | (?<!morning )sickness
        (gain(ed)?|put(ting)? on|lost) (\w+ )?weight | body weight | disorder | syndrome | schizophreni\w+
        anorexi\w+ | dementia | alzheimer'?s? | parkinson'?s? | memory (problems?|loss|lapses) | hernia | dialysis
        transplant | hepatitis | trauma | narcolepsy | prosthe\w+ | amputee | ill[- ]health | poor health
        fragile health | physio\w* | check-ups | cough(ing)? | heart attacks? | sobriety | recovering \w+ | shrink
        in (and|or) out of hospital | hospitali[sz]ation | nervous breakdown | breakdown last \w+ | therapy | limp
        pills | nerves | seizures?
        """,
        "you_are": r"""
        (you|he|she|they)( (are|is|was|were|have been|has been|got|get|being|fell|fall|seem|seems|look|looks|
            keep getting|keep being|may be|might be)|'re|'s|'ve been)( (?!too (old|young))\w+){0,2}
        """,
    },
)

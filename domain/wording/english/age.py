"""English words about age, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_age",
    said=r"""
        (isn't it|it's|it is|about|high) time (to|you|for you to|that you) (retired?|hung up|stepped aside|
            made (way|room) for)
        seen better days | (best|better) (days|years) are (behind|over) | (had|past) (your|his|her) (day|best years)
        # a younger or older one, who would do it
        (an? |some |the )?(younger|older) (?!version|system|model|stock|ticket|file|form|data|release|children|
            brother|sister)\w+ (would|could|can|will|might|is|are|manages?|learns?|picks?|does|do)
        (you|he|she|they)('re|'s| are| is| were| was| may be| might be| look| looks| seem| seems)( \w+){0,2} (too|
            so|getting|rather|a bit|a little|getting too|simply too|just too|far too) (old|young)
        (too|a bit|getting|growing|so|far too) (old|young|elderly|aged|senior in years|childlike|youthful) (to|
            for|and|in)
        too (old|young) | getting (old|on a bit|on in years|no younger|past it|any younger)
        (you|he|she)( (are|is)|'re|'s)( \w+){0,2} past it | not (getting )?any younger | no spring chicken
        long in the tooth | over the hill | past (your|his|her) (prime|best|sell-by)\w* | back in (your|his|her) day
        (young|old)(er)? (man|woman|person|people)'s (game|job|world|business) | a pensioner
        big (four|five|six|[4-6])-?(o|oh|0) | oap | grown-?up | older than (most|the|everyone|your)
        younger than (most|the|everyone|your) | put (\w+ )?out to (pasture|grass)
        (at|for|given|considering|because of|with|in) {whose} (age|time of life|stage of life|years)\b(?! group)
        {whose} age\b(?! group) | (act|acts|acting) (your|his|her) age
        (someone|somebody|people|person|man|woman|anyone|guy) (of|at|from|in) (your|his|her|their) (age|
            generation|vintage|years)
        (your|his|her|older|younger|that|this) generation | at (your|his|her) (ripe|tender|advanced)
        (close|near|nearing|approaching|due|almost|ready|counting down|coasting|winding down|heading|
            years? (away )?from|months? (away )?from|waiting|about)( to| for| towards?| into)? (your |his |her |his |
            retirement |early ){0,3}(retirement|retire|retiring|pension)
        retir(e|ing|ement) (soon|anyway|is (round|around|just|near|coming|not far)|age|next year|in a)
        when (will |are |do )?(you|he|she|they) (will )?retir(e|es|ing)
        at ([2-7]\d|{number_old})(?=,| (you|he|she|the|it|nobody|one|your|people|most)\b)
        (you|he|she)('re|'s| are| is|'ll be| will be) (only |already |over |nearly |almost |just |barely |about |
            well over |approaching |pushing |nearing |hitting |turning |under |past |what, |now ){0,2}([2-7]\d|
            {number_old})( years old)?(?=[,.;?!]| and| now| so| but| after all|$| this| next| with| or)
        (pushing|nearing|approaching|hitting) ({number_old}|[3-7]0) | a ([2-7]\d|{number_old})-year-old
        (in|into|well into) (your|his|her|their) (early |mid[- ]?|late )?(twenties|thirties|forties|fifties|
            sixties|[2-6]0s)
        old dogs? | old-?timers?
        old (fogey|codger|fart|folks?|guard|geezer|biddy|lady|man|boy|hand|hat|school ways|farts) | dinosaurs?
        fossils? | grandpa | grandma | granny | geriatric | senile | senior moments? | (ok |okay )?boomers?
        millennials? | gen[- ]?(z|y|x) | gen[- ]?z(er)?s? | zoomers? | snowflake generation | digital natives?
        wet behind the ears | still (in nappies|in diapers|a kid|a child|a baby|a boy|a girl|so young)
        (just|only|still|like) a (kid|child|girl|boy|baby|youngster|school\w+|teenager)
        (a |the )?school(girl|boy|kid)s? | youngsters? | whippersnapper | little girl | young (lady|man)
        stuck in (the past|the (seventies|eighties|nineties)|your ways) | set in (your|his|her) ways | generation gap
        fresh out of (school|college|uni\w*) | fresh graduates? (would|learn) | years past
        (fresh|young|younger|youthful),? (and )?(\w+ )?(blood|energy|faces?|talent|people|team|crew|minds?|vibe|
            image|staff|workforce|person|candidate|colleague|legs|generation|hire|woman|man|guy|folks|reps?|ones|
            set)\b(?! (professionals|drivers?|customers?|users?|audience|families))
        (older|elderly|ageing|aging|old|mature|senior-aged|middle-aged|grey-haired|gray-haired) (\w+ )?(workers?|
            employees?|staff|colleagues?|people|person|team members?|folks|generation|teammates?|man|woman|guy|
            workforce|nurses?|drivers?|reps?|men|women|gentleman|lady|brains?)
        someone (a bit |a little |much )?(younger|older|more youthful|fresher) | old-?fashioned | middle-?aged
    """,
    weighed=r"""
        (a|that|this|your|his|her|whose|another) generation | kids these days | old school
        (end|twilight) of (your|his|her) career | (career|best years) (is|are|'s) behind you | senior citizen | sonny
        kiddo | teenagers? | straight out of | (think|thinking|thought) (about|of) retir\w+ | retirement | pension
        only (\w+ )?years? (left|to go)
        (your|his|her) (youth|inexperience in life|grey hair|gray hair|years|old age|advanced age|wrinkles|memory at)
        old age | age[- ]related | (age?ing)\b(?= (worker|staff|man|woman|brain|body|workforce)) | elderly | your age
        age (is|has|may be|catches|catching|shows|showing) | at (that|this|a certain) age | old and | youthful
        for (an? )?(old|older|young|younger) (\w+)
    """,
    before=r"""
        (button|page|message|system|ticket|version|stock|device|machine|link|file|data|it|this|that|which|server|
            laptop|scanner)s? (is|was|are|were|has become|got)( \w+)?\s
    """,
    after=r"""
        \s(group|bracket|range|band|data|demographic|segment|customers?|users?|audience|drivers? (policy|
            insurance)|professionals|families|shoppers|buyers|version|system|stock|products?|savers?|server|hardware)
    """,
    parts={
        "number_old": r"""
        (twenty|thirty|forty|fifty|sixty|seventy)(-?(one|two|three|four|five|six|seven|eight|nine))?
        """,
    },
)

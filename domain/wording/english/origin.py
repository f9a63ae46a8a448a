"""English words about origin, where they judge somebody."""

from domain.wording.english.protected import matter

RULES = matter(
    "protected_origin",
    said=r"""
        {whose} (\w+ )?(accent|nationality|ethnicity|race|skin|skin colou?r|native language|mother tongue|
            foreign \w+|heritage|roots|ethnic \w+|cultural background|dialect|twang|brogue)
        (heavy|strong|thick|foreign|funny|broad|terrible|weird|hard|southern|northern|
            {nation}) (\w+ )?accent\b(?! colou?r| lights?| wall)
        you people | your (kind|lot|people)\b(?= (are|is|always|don't|have|never|do|can|all|work|think|come))
        where (you|he|she|they)('re|'s| are| is| come| comes| came)( originally)? from
        come from a (different |poor |\w+ )?(culture|country|village|background)
        back (in|to) (your|his|her) (own )?(country|village|homeland|hometown) | go (back )?home to
        go back to (your|where|\w+ia\b)
        (in|from) (your|his|her) (home |own |native )?(country|culture|part of the world|neck of the woods|
            homeland|village|tribe)
        (too|so|very|typically|typical|as an?|for an?|being|being an?|such an?|
            you) (typical )?({nation})\b(?! (market|customers?|clients?|suppliers?|language|office|team|version|
            manual|cuisine|account))(?=[ ,.]|$)
        ({nation}|ethnic|minority|foreign|immigrant|migrant) (workers?|employees?|people|staff|colleagues?|men|
            women|guys?|folks|developers?|engineers?|nurses?|drivers?|hires?|mentality|mindset|temper|temperament|
            attitude|work ethic|way of (doing|working)|background|upbringing|culture|managers?|reps?|salespeople|
            candidates?)\b(?! (council|group|survey|network|programme|program|training))
        (foreigners?|immigrants?|migrants?|refugees?) | non-?native | (a |not a |like a )?native (english )?speakers?
        native english | broken english
        (second|first|native) language\b(?! (setting|version|option|pack|file|support|menu|content|field|of the))
        skin colou?r | someone (local|british|american|white|english|from here|born here)
        not from (here|around here|round here|this country) | fresh off the boat | ethnic(ity|ally)?\b(?! food)
        racial | foreign-sounding
        (your|his|her) (full |first |last )?name (is|sounds|looks|puts|confuses|scares|doesn't)
        (your|his|her) (spoken |written |poor |bad |weak )?english (is|isn't|sounds|puts|holds|makes|lets|needs|
            still|will)
        (don't|can't|doesn't|cannot|barely|hardly|not) (even )?(speak|understand|write) (proper |good |decent |
            clear )?english
        sound(s)? (too )?foreign | ghetto | third[- ]world | council estate | wrong side of the tracks | posh
        working[- ]class | lower class
        (you|those|these) (eastern |western |southern |northern |middle |south |north )?(europeans?|asians|
            africans|indians|americans|brits|germans|russians|chinese|mexicans|poles|easterners|southerners|
            northerners|arabs|latinos|scots|irish|welsh|french)
        trailer park | hillbilly | redneck | gypsy | colou?red\b(?= (people|folk|woman|man|girl|guy))
        (people|someone|somebody|workers?|colleagues|folks?|guys|those|men|women|everyone) (from|
            of) (your (country|culture|region|background|part of)|down south|up north|the (south|north|east|west|
            islands|continent|middle east|far east|balkans)|abroad|overseas|(?-i:(South |North |East |West |Eastern |
            Central |Latin )?[A-Z][a-z]+(ia|na|an|co|ce|ain|any|il|ey|eria|pt|land|exico|azil|key|yria|que|am|uay|ela|
            ador|bia|ica|rea|da|ope|rus|ine|esh|al|ana|ya|nya))\b)
        in (?-i:[A-Z][a-z]+),? where (you|he|she)('re|'s| are| is| come| comes| grew| were| was)
        (you|he|she)('re|'s| are| is) from (?-i:[A-Z][a-z]+)(?=,? (so|and|where|which|but))
    """,
    weighed=r"""
        (you|he|she)( (are|is)|'re|'s) from (?-i:[A-Z][a-z]+)(?=, )
        (coming|being|hailing|originally) from (?-i:[A-Z][a-z]+)(?=,| you)
        (you|he|she)( (are|is|were)|'re|'s) {nation}(?=,| and| so| but| after all|\W*$)
        (your|his|her) (first |last |full )?name (doesn't|does not|isn't|is not|won't)
        {whose} (\w+ )?((home |own |native )?country|culture|background|visa( status)?|passport|hometown|
            immigration status|citizenship|green card|work permit|birthplace|upbringing|village|descent|tribe|caste|
            pronunciation|native \w+|overseas \w+|english)\b(?! (client|case|customer|card))
        (work permit|visa|green card|immigration|residence permit) (status|worr\w+|problems?|issues?|situation|
            trouble|renewal|sponsorship)
        needs? (a )?(visa|work permit|sponsorship)
        cultural(ly)? (differences?|background|barriers?|issues?|gap|thing) | accents?
        (born|raised|grew up|educated|trained|degree|qualifications|diploma) (abroad|overseas|
            in (?-i:[A-Z][a-z]+)|from (abroad|overseas|there))
        foreign (degree|diploma|qualifications?|accent|name|passport|national|education)
        (you|he|she) (are|is|'re|'s)? ?(\w+ )?(chinese|indians?|russians?|americans?|africans?|arabs?|mexicans?|
            germans?|asians?|brits?|italians?|poles|romanians?|turks?)
        hard to pronounce | unpronounceable | overseas\b(?= (degree|experience|qualif|nurse|worker)) | nationality
        race\b(?= (is|was|has|makes|isn't))
    """,
    before=r"""
        (clients?|customers?|market) in\s | learn\s | translate\s | translated\s | speaks?\s
    """,
    after=r"""
        \s(colou?rs?|lights?|wall|condition|exchange|supplier|office|version|translation|manual|speaking (client|
            customer|market)|application of|law|desk|trade|market|currency|policy)
    """,
    parts={
        "nation": r"""
        chinese | indian | russian | american | african | arab(ic)? | mexican | german | asian | japanese | turkish
        polish | black | white | italian | french | spanish | british | english | irish | scottish | welsh | greek
        korean | vietnamese | filipino | pakistani | bangladeshi | nigerian | ghanaian | brazilian | romanian
        bulgarian | ukrainian | hungarian | dutch | portuguese | latino | latina | hispanic | jamaican | caribbean
        iranian | iraqi | syrian | israeli | egyptian | kenyan | somali | thai | european | eastern european
        middle eastern | southern | northern | foreign | roma
        """,
    },
)

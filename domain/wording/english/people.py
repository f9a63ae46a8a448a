"""How English sentences name the person who is written about, colleagues, customers, and what can be counted."""

from typing import Final

from domain.wording.notation import Language
from domain.wording.rules import Writer

_PARTS: Final = {
    "who": r"""
        you | he | she | they | (the|this) employee
        """,
    "whose": r"""
        your | his | her | their | the employee's
        """,
    "the_person": r"""
        (you(r|rs|rself|'\w+)?|s?he('\w+)?|him|his|hers?|they('\w+)?|employee('s)?|somebody|someone)
        """,
    "is": r"""
        're | 's | 've been
        ( (can|could|may|might|will|would|tends? to|has|have|had|has always|have always))? ?\b(are|is|was|were|am|
            be|been|being|seems?|seemed|appears?|appeared|looks?|looked|sounds?|sounded|acts?|acted|feels?|remains?|
            (gets?|got)(?! an?\b)|becomes?|became|(come|came|comes|coming) (across|over)( as)?)
        """,
    "very": r"""
        ( (so|too|very|really|just|simply|a bit|a little|a lot|rather|quite|always|often|being|far|extremely|such|
            an?|the|the most|sometimes|clearly|obviously|frankly|still|generally|kind of|sort of|basically|naturally|
            incredibly|pretty|somewhat|fairly|totally|completely|utterly|overly|increasingly|bloody|more|also|
            known as|seen as|known to be)){0,4}
        """,
    "customer": r"""
        customer | client | user | buyer | caller | patient | guest | passenger | resident | visitor | shopper
        reviewer | tenant | subscriber | supplier | vendor | student | pupil | driver from the supplier
        family of the patient
        """,
    "reported": r"""
        {customer}s? (\w+ ){0,3}(said|says?|wrote|writes|told|complain(s|ed)|reported|commented|described|called|
            calls?|felt|feels?|f(i|ou)nds?|mentioned|stated|claim(s|ed)|thinks?|rated|asked|noted|shouted|accused)
        """,
    "not_a_name": r"""
        # the calendar, tools and languages
        (Jan|Febr)(uary)? | Feb | March | April? | May | June? | July? | Aug(ust)? | Sep(tember)? | Oct(ober)?
        (Nov|Dec)(ember)? | (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? | Week | Quarter | Phase | Christmas | Easter
        Slack | Jira | Excel | English | Chinese | Salesforce | Google
        # words that begin sentences
        The | This | That | These | Those | What | When | Where | Why | How | Who | Our | You | Your | She | They
        His | Her | And | But | Not | Please | Maybe | Even | Just | With | Without | Since | There | Then | Than
        Each | Every | All | Any | Some | Most | More | Less | Nobody | Everybody | Everyone | Only | One | Two
        Three | Last | Half | Keep | Must | Make | Take | Get | Let | Stop | Start | Try | Use | Look | Well | Great
        Nice | Good | Thanks? | Congratulations | Compared | Unlike | Because | After | Before | While | Although
        Perhaps | Kind | Too | Very | \w+ing | \w+ly
        # what is sold, measured or meant by a group
        Product | Line | Team | Station | Plan | Sales | Support | Customers? | Clients? | Revenue | Conversion
        Response | Throughput | Output | Older | Younger | Black | White | Young | Single | Mums? | Dads?
        """,
    "name": r"""
        (?-i:(?!{not_a_name}\b)[A-Z][a-z]{2,14}\b)(?! (workers|employees|people|staff|colleagues|nurses|\w+ers) )
        """,
    "peers": r"""
        colleagues? | peers? | team ?mates? | co-?workers? | predecessor | counterparts? | fellow \w+ | team members?
        reps | nurses | agents | engineers | developers | drivers | pickers | packers | operators | cashiers
        analysts | consultants | associates | managers | seniors | juniors | leads | techs? | technicians | designers
        supervisors | clerks | advisors | salespeople | sellers | staff | workers | employees | crew | trainees
        apprentices | new hires? | new starters? | interns?
        """,
    "colleague": r"""
        {whose} (\w+ )?{peers}
        (the |all )?(the )?(other|younger|older|newer|top|best|better|strong(er|est)?|(more )?(junior|senior|
            experienced)) (\w+ )?{peers}
        (the |all )(the )?others?
        (the )?rest of (the |your |our |my )?(team|group|shift|us|crew|department|floor|squad|ward|class|gang|
            lads|office|night \w+|day \w+)
        (every|any)(one|body) else | others? (on|in) (the|your|our) (team|group|shift|department)
        most (of your |of the |other )?{peers} | my other (reports|\w+s)
        """,
    "measured": r"""
        (?<![A-Za-z\d])\d+(?![\d.]*\s*-?\s*(days?|weeks?|months?|th\b|st\b|nd\b|rd\b|years?))(?<!Q\d)(?<!20\d\d)
        (one|two|three|four|five|six|seven|eight|nine|ten) (?!days|weeks|months)[a-z]+
        (each|every|per) (day|week|month|morning|\w+day|ticket|call|release|sprint|meeting|shift|visit)
        (daily|weekly|hourly) | before (noon|\w+day) | for example | such as | e\.g\.
        """,
}

_SPELLINGS: Final = {
    # the short form and the long one
    r"\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must)n't\b": r"\1(n't| not)",
    r"\bcan't\b": "can(not|'t| not)",
    r"\bwon't\b": "(won't|will not)",
    r"\b(you|we|they)'re\b": r"\1( a|')re",
    r"\b(you|we|they|i)'ve\b": r"\1( ha|')ve",
    r"\b(you|we|they|i|he|she|it|there|this|that)'ll\b": r"\1( wi|')ll",
    r"\bi'm\b": "i( a|')m",
    r"\b(it|that|there|what|here|nobody|who)'s\b": r"\1( i|')s",
    # words that may replace each other
    r"\b(some|any|every)(?:one|body)\b": r"\1(one|body)",
    r"\b(?:nobody|no one|no-one)\b": "(nobody|no[ -]one)",
}

WRITER: Final = Writer(Language(_PARTS, has_spaces=True, spellings=_SPELLINGS))

"""How English sentences name the person who is written about, colleagues, customers, and what can be counted."""

from domain.wording.rules import any_of

WHO = r"(?:you|he|she|they|(?:the|this) employee)"
"""The person as a subject."""

WHOSE = r"(?:your|his|her|their|the employee's)"

SOMEBODY = r"\b(?:you(?:r|rs|rself|'\w+)?|s?he(?:'\w+)?|him|his|hers?|they(?:'\w+)?|them|their|employee(?:'s)?|somebody|someone)\b"
"""Any word for the person anywhere: what tells a remark about somebody from one about a thing."""

IS = (
    r"(?:'re|'s|'ve been|(?: (?:can|could|may|might|will|would|tends? to|has|have|had|has always|have always))? ?"
    r"\b(?:are|is|was|were|am|be|been|being|seems?|seemed|appears?|appeared|looks?|looked|sounds?|sounded|acts?|acted"
    r"|feels?|remains?|(?:gets?|got)(?! an?\b)|becomes?|became|(?:come|came|comes|coming) (?:across|over)(?: as)?))"
)

VERY = (
    r"(?: (?:so|too|very|really|just|simply|a bit|a little|a lot|rather|quite|always|often|being|far|extremely|such|an?|the"
    r"|the most|sometimes|clearly|obviously|frankly|still|generally|kind of|sort of|basically|naturally|incredibly|pretty"
    r"|somewhat|fairly|totally|completely|utterly|overly|increasingly|bloody|more|also|known as|seen as|known to be)){0,4}"
)
"""What may stand between "you are" and the adjective."""

CUSTOMER = any_of(
    "customer, client, user, buyer, caller, patient, guest, passenger, resident, visitor, shopper, reviewer, tenant",
    "subscriber, supplier, vendor, student, pupil, driver from the supplier, family of the patient",
)

REPORTED = (
    rf"\b{CUSTOMER}s? (?:\w+ ){{0,3}}(?:said|says?|wrote|writes|told|complain(?:s|ed)|reported|commented|described|called"
    r"|calls?|felt|feels?|f(?:i|ou)nds?|mentioned|stated|claim(?:s|ed)|thinks?|rated|asked|noted|shouted|accused)\b"
)
"""A customer's remark retold without quotation marks: it is evidence, not the writer's judgement."""

_NOT_A_NAME = (
    r"Jan|Feb|Mar(?:ch)?\b|Apr|May\b|Jun[e]?\b|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Last|The|This|That|These|Those"
    r"|Slack|Jira|Excel|English|Chinese|Salesforce|Google|What|When|Where|Why|How|Who|In\b|Our|We|You|Your|He\b|She|They|His|Her|It\b|If\b"
    r"|And|But|So\b|As\b|At\b|On\b|No\b|Not|Product|Line|Team|Station|Week|Quarter|Phase|Plan|Please|Maybe|Even|Just|With|Without|Since"
    r"|There|Then|Than|Each|Every|All\b|Any|Some|Most|More|Less|Nobody|Everybody|Everyone|Only|One\b|Two\b|Three\b|Sales|Support"
    r"|Customers?|Clients?|Revenue|Conversion|Response|Throughput|Output"
    r"|Keep|Must|Make|Take|Get|Be\b|Do\b|Let|Stop|Start|Try|Use|Look|Well|Great|Nice|Good|Thanks?|Congrat|Compared|Unlike|Because|After"
    r"|Before|While|Although|Perhaps|Apparently|Clearly|Honestly|Frankly|Kind|Too|Very|Older|Younger|Black|White|Young|Single|Mums?|Dads?|Half|\w+ing\b|\w+ly\b"
)
NAME = rf"(?-i:(?!{_NOT_A_NAME})[A-Z][a-z]{{2,14}}\b)(?! (?:workers|employees|people|staff|colleagues|\w+ers) )"
"""A first name: a capital letter, and none of the words that often have one."""

_PEERS = any_of(
    "colleagues?, peers?, team ?mates?, co-?workers?, predecessor, counterparts?, fellow \\w+, team members?, reps",
    "nurses, agents, engineers, developers, drivers, pickers, packers, operators, cashiers, analysts, consultants",
    "associates, managers, seniors, juniors, leads, techs?, technicians, designers, supervisors, clerks, advisors",
    "salespeople, sellers, staff, workers, employees, crew, trainees, apprentices, new hires?, new starters?, interns?",
)
COLLEAGUE = (
    rf"(?:{WHOSE} (?:\w+ )?{_PEERS}|(?:the |all )?(?:the )?(?:other|younger|older|newer|top|best|better|strong(?:er|est)?|(?:more )?(?:junior|senior|experienced)) (?:\w+ )?{_PEERS}|(?:the |all )(?:the )?others?\b|(?:the )?rest of (?:the |your |our |my )"
    rf"?(?:team|group|shift|us|crew|department|floor|squad|ward|class|gang|lads|office|night \w+|day \w+)|(?:every|any)(?:one|body) else"
    rf"|others? (?:on|in) (?:the|your|our) (?:team|group|shift|department)|most (?:of your |of the |other )?{_PEERS}|my other (?:reports|\w+s))"
)
"""Other people at work, as a standard to be measured by."""

MEASURED = (
    r"(?<![A-Za-z\d])\d+(?![\d.]*\s*-?\s*(?:days?|weeks?|months?|th\b|st\b|nd\b|rd\b|years?))(?<!Q\d)(?<!20\d\d)"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?!days|weeks|months)[a-z]+"
    r"|\b(?:each|every|per) (?:day|week|month|morning|mon|tues|wednes|thurs|fri|ticket|call|release|sprint|meeting|shift|visit)"
    r"|\b(?:daily|weekly|hourly)\b|before (?:noon|mon|tues|wednes|thurs|fri)|\bfor example\b|\bsuch as\b|\be\.g\."
)
"""A figure (other than a deadline), a frequency or an example: it turns a wish into a goal."""

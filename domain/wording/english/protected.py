"""When an English sentence uses a protected matter to judge somebody, and when it protects or only reports.

The law protects these matters nearly everywhere (UK Equality Act 2010; US Title VII, ADA, ADEA, FMLA, PWFA).
"""

from domain.wording.english.people import WRITER
from domain.wording.protection import Protection

_WRITER = WRITER.knowing(
    trade_noun=r"""
        clients? | customers? | accounts? | campaigns? | products? | plans? | sector | industry | market(ing)?
        segments? | projects? | apps? | endpoints? | checks? | features? | pages? | dashboards? | modules? | brands?
        lines? | categor(y|ies) | data | records? | insurance | insurer | devices? | services? | clothing | clothes
        toys? | wear | fashion | shops? | magazines? | furniture | forms? | tool | tickets? | nodes? | process(es)?
        class(es)? | elements? | colou?rs? | keys? | exchange | cards? | payments? | currency | books? | promotions?
        buyers? | stores? | users? | report | score | metrics? | tracker | system | wards? | unit | clinics? | homes?
        group | groups | food | range | collection | department | team | desk | centre | center | charity | museum
        roof | school | schools | bracket | band | bands | rating | certificate | labels? | supplier | suppliers
        factory | office | branch | subsidiary | manual | version | translation | table | field | column | tariff
        rail ?card | pass | fund | savings | portal | website | SKUs? | listing | listings | rows? | menu | kits?
        equipment | shoes | sizes? | discount | ticket | tickets | company | firm | startup | conference
        benefit scheme | booking | bookings | package | packages | rates | orders? | invoices? | deliver(y|ies)
        parcels? | bookshops? | chain | retailer | publisher | tourism | artefacts | policy | provider | specialist
        foundation
    """,
    fact=r"""
        (told|tells?|informed|mentioned|reported|asked|asks|requested|let (me|us|hr) know|said|shared|recorded|
            noted|logged|entered|confirmed|starts?|started|begins?|began|ends?|ended|returns?|returned)
        (from|on|until|between) (the )?\d | \d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
        (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d | i\b | my\b
    """,
)

_PROTECTIVE = _WRITER.phrases(
    r"""
    # it does not count
    ((do|does|did|will|should|must|is|are|was|were|can|have|has) not|(do|does|did|wo|is|are|was|were|should|must|
        ca|have|has)n't|never|nor|no longer) (be |been |being )?(\w+ )?(count(s|ed|ing)?(?! on)|affect(s|ed)?|matter|
        held|considered|used(?! to)|taken into account|part of|included|influence(d)?|change(d)?|weigh|reduce|
        relevant|a factor|asked|a reason|judged|hold|play|enter|feature|appear|lower(ed)?|at issue|an issue|
        penali[sz]ed?|disadvantage[d]?|be a factor|need to (tell|explain|give|share|say|disclose|justify)|
        have to (tell|explain|give|share|say|disclose|justify))
    # left out of the figures, or the plan moves
    no reasons? (is|are|asked|given|needed|stored|for) | not counted
    no (goals?|targets?|check-?ins?|prompts?|reminders?|deadlines?|meetings?) | excluded?(s|ing)? | left out
    (figures?|numbers?|targets?|weeks?|days?|goals?) (only )?(counts?|starts?|begins?|runs?|are counted|
        is counted) (from|after|again from) | would you (like|prefer|rather) | shall we
    leaves? out | leaving out | discount(s|ed)? (those|these|the)(?= (days|weeks)) | taken out of the | regardless of
    irrespective of | no bearing | nothing to do with | without (counting|asking|giving)( a)?( reason)? | pro-?rata
    pauses?d? | plays? no (part|role) | no (part|role) in
    (part of|count as|are|is) (your |the )?(paid |normal )?working (time|hours) | prompts stop | moves? (by|the|your)
    moved (by|the|your) | extended (by|to|because) | shift(s|ed) (by|the end)( date)? | rescheduled? | postponed?
    counted per hour | net of | adjusted | adjusts? | adjustments? | accommodat\w+ | lowered (the|your) (\w+ )?target
    (now|have) (have|had|got|has) an? (lighter|quieter|different|shorter|later|standing|special|new|better|
        flexible) \w+
    ^(you|he|she|they) (told|informed|let|notified) (me|us|hr|your manager)\b(?!.*\b(excuse|but|slow|drop|fell|
        worse|can't|late|fail|doubt))
    (subtract|deduct|remov|exclud)\w* (out )?(your|the|those|these|all) (days|weeks|hours|absence\w*|leave|time)
    (you|they) (may|can) (bring|use|choose|request|apply|pause|ask)
    (was|were|is|are|been) (praised|complimented|commended)
    (praised|complimented|thanked|recommended|commended) (you|your|him|her|his) | (praised|thanked) the
    # rights, help and respect
    entitled to | right to | rights | discriminat\w+ | confidential\w* | respects? your | respected
    take all the time | no reason is (asked|stored|needed) | no need to (explain|say|tell|give) | reasonable
    risk assessment | occupational health | wellbeing | support (you|is|was|plan|for) | supports? (you|him|her|them)
    help (you|is available)(?! (here|you here)) | we can help | you can ask | you may ask | if you need | welcome to
    feel free | free to | as usual | so that you can | so you can | to make it easier | is fine | that's fine
    no problem at all | happy to | we agreed | was agreed | were agreed | is agreed
    agreed (on|in|that|with|a|for|to) | cover(ed|s)? (by|was|is|arranged|has)(?! (your|me))? | was covered
    is covered | was approved | is approved | are approved | approved | booked | policy | policies | law | legally
    protected | statutory | handbook | phased return | congratulations | get well | wish(es|ing)? you | sorry to hear
    take care of yourself | look after yourself | thank you | well done | pleased | without any effect | not be held
    flexib(le|ility) (start|hours|working) (was|is|were|has|at|from) | can be entered | can pause | can take
    may take | can move | can use | are offered | is offered | we offer | offers | we provide | provided | available
    will be kept | stays? open | guaranteed | same rights | equal | inclusive | training on | briefing
    does not change | doesn't change | makes no difference | made no difference | is irrelevant | are irrelevant
    are not part | is not part | whatever your
    """
)
_TRADE = _WRITER.phrases(
    r"""
    ('s|s')?[ -]((?!at|in|on|for|of|to|with|from|the|and|is|was|makes?|puts?|scares?|confus|annoy|upset|drives?|turns?|
        bothers?|costs?|loses?|losing|irritat|frighten|offend)\w+[ -])?{trade_noun}
    """
)
_THEIRS = _WRITER.phrases(
    r"""
    # a customer's or a thing's
    ({customer}|famil(y|ies) of|(the|a|each|one) (child|mother|baby|man|woman|lady|gentleman|couple|product|
        server|build|disk|database|cluster|system|account))('s|s'|s)?,? ((?!you\b|your\b|you're\b|his\b|prefer|expect|
        want|can't|cannot|don't|complain|struggle|hear|hate|dislike|like\b)[\w'-]+,? ){0,6}
    # the writer's own: an employee may write about such matters
    my (\w+ )?
    i( (am|have|had|was|felt|feel|need|take|took|asked for|would like|will be|use|wear)|'m|'ve)? ((?!you\b|your\b|
        that you\b|his\b|her\b|doubt\b|think\b|some(one|body)\b|people\b)[\w']+ ){0,5}
    """
)
_JUDGED = _WRITER.phrases(
    r"""
    # work has become less
    slow\w* | drop(s|ped|ping)? | slip\w* | declin\w* | dip(s|ped)? | fell | fallen | falling | suffer\w* | behind
    worse\w* | weak\w* | poor\w* | low(er|ered)? | less | fewer | late | lateness | miss(es|ed|ing)? | fail\w*
    unable | can(no|')t | could(n't| not) | won't | will not | wouldn't | not able | no longer | lost | los(e|es|ing)
    cost(s|ing)? | tired | exhausted | dried up | piled up | short-?staffed | short | gap | delay\w* | messy | stuck
    down | off your game | edge | struggl\w* | handl(e|ing) | cop(e|ing) | keep(s|ing)? up | keep pace | pace | speed
    up to speed | stamina | energy | sharp
    # harm and hindrance
    hurt\w* | harm\w* | affect\w* | impact\w* | interfer\w* | disrupt\w* | disturb\w* | distract\w* | drag\w*
    hold(s|ing)? \w+ back | held \w+ back | keep(s|ing)? (you|him|her|cutting|pulling|getting|taking|us)
    limit(s|ed|ing)? | burden\w* | problem\w* | issue | trouble\w* | nuisance | inconvenien\w* | awkward
    difficult\w* | hard(er)? | impossible | in the way | get in | gets in | let(s|ting)? (us|the|everyone|down)
    spill\w* | leav(es|ing) (us|the|me|a|early|everyone) | left (us|the|me|a|everyone) | put(s|ting)? (us|the|off)
    annoy\w* | upset\w* | complain\w* | uncomfortable | unacceptable | unfair | not good enough | not acceptable
    can't go on
    # reasons and excuses
    because | since | due to | after | ever since | thanks to | given | with | which is why | that's why
    so (we|no|i|you|your|he|she|it|don't|not|maybe|why|slow|weak|it's|a|an|the|that|there|this) | therefore | means?
    makes? | made | making | excuse\w* | blam\w+ | reason | explain\w* | hiding behind | cover for
    # doubts about the person
    risk | liability | doubt\w* | worr(y|ied|ies|ying) | wonder\w* | question\w* | concern\w* | unfit | not fit
    not the right fit | poor fit | bad fit | fit (in|for|enough|with) | suit(ed|s|able) | unsuitable | capable
    incapable | cut out | reliab\w* | unreliab\w* | rely on | relied | trust(ed)? | depend(ed)? on | commit(ted|ment)
    dedicat\w* | ambiti\w* | focus\w* | priorit\w* | flexib\w* | loyal\w* | serious\w* | productiv\w* | motivat\w*
    attitude | attention | concentrat\w* | availab\w* | unavailab\w* | mind (is|was|isn't|on) | head (is|isn't)
    eye off
    # amounts
    too | so (many|much|often|slow) | again | always | keep | keeps | constant\w* | frequent\w* | excessive\w*
    repeated\w* | often | every time | another | yet another | convenien\w* | suspicious\w* | all the time | more than
    instead of | only
    # what is drawn from it
    expect(ed)? | bonus | promot\w* | rating | rate you | rated? | warning | mark(ed)? down | penal\w+ | score you
    assign | give you | hand you | lead (role|this|the) | let you | invest in | recommend | consider(ed)?
    overlook\w* | pass(ed)? over | not for you | this job | the job | this role | this pace | any more | anymore
    not ready | replace\w* | manage out | should | shouldn't | should not | must | need to | ought | better off
    had better | time to | typical | typically | naturally | of course | obviously | no wonder | explains? | probably
    bet | assume | guess | surely | even though | although | despite | but | prove | shows? | showed | showing
    culture | image | professional\w* | grateful | worst | bad time | bad timing | timing | stall\w* | waste | wasted
    wasting | out of hand | not sustainable | unsustainable | disappear\w* | vanish\w* | someone else | somebody else
    earned your | not a good look | not on | wrong impression | no place | not welcome | can't have | can't afford
    getting old | would have | wouldn't have | hadn't | if only | pain | nipping | sneaking | slipping off | never
    dead weight | hard work | tricky | trick | chaos | headache | mess | let alone | stop | stopped | quit
    hid(e|es|ing) | interrupt\w* | choos(e|es|ing) | chose | pick(s|ed)? | came first | comes first | come first
    get over it | move on | man up | pull yourself | snap out | toughen | deal with it | not our | isn't our
    somewhere else | elsewhere | at home | stay home | stay at home | different(ly)? | outdated | old-?fashioned
    carry you | made sense | no sense | makes? sense | so soon | again and | needed you | when we need | selfish
    have time to | have to be | ought to be | used to | confus\w* | uneasy | too much of | learn how we | refus\w*
    skip\w* | avoid\w* | block\w* | prevent\w* | reduc\w* | hinder\w* | hamper\w* | clash\w* | conflict\w*
    won't (join|touch|come|work|do) | cannot be | can't be | can't plan | plan around | work around | tiptoe
    accommodate (this|you|that) (any|forever)
    """
)
_BROUGHT_UP = _WRITER.phrases(
    r"""
    # about the person, and more than a report of dates and of what was said
    ^(?=.*\b(you|your|you're|you've|he|she|his|her|someone|somebody|people)\b)(?!.*\b{fact})
    """
)

matter = Protection(_WRITER, _JUDGED + _BROUGHT_UP, _PROTECTIVE, _THEIRS, _TRADE).matter

"""English wishes that nobody can measure: more of a quality, better at a quality, or an idiom of effort."""

from domain.wording.english.people import MEASURED
from domain.wording.rules import Rule, any_of, rule

_TRAIT = any_of(
    "proactive, professional, positive, engaged, responsible, mature, committed, motivated, responsive, careful, confident",
    "organi[sz]ed, attentive, flexible, strategic, enthusiastic, collaborative, dedicated, accountable, efficient, productive",
    "assertive, helpful, visible, passionate, cooperative, co-operative, reliable, detail[- ]oriented, creative, diligent, disciplined, serious",
    "customer[- ](?:focused|centric|oriented|friendly), results?[- ](?:driven|oriented|focused), self-motivated, self-aware, dependable",
    "friendly, approachable, polite, patient, open, open-minded, present, involved, focus(?:s)?ed, hands-on, independent, autonomous",
    "consistent, thorough, agile, resilient, innovative, energetic, ambitious, decisive, vocal, transparent, empathetic",
    "supportive, respectful, receptive, constructive, cheerful, upbeat, alert, effective, commercial, commercially (?:aware|minded)",
    "business-minded, entrepreneurial, inclusive, tactful, persistent, punctual, conscientious, adaptable, curious, sociable",
    "forthcoming, communicative, team-oriented, senior, analytical, critical, sensitive, humble, likeable, warm, welcoming",
    "negative, passive, emotional, defensive, aggressive, shy, lazy, careless, sloppy, reactive, rigid, quiet, distracted, moody",
    "of a (?:\\w+ )?(?:team player|leader|self-starter|people person|go-getter|presence|partner)",
)
_GOOD = any_of(
    "initiative, commitment, ownership, enthusiasm, passion, dedication, interest, responsibility, leadership, engagement, drive",
    "motivation, effort, care, professionalism, accountability, urgency, respect, energy, proactivity, confidence, maturity",
    "pride, resilience, grit, hunger, creativity, flexibility, empathy, discipline, attention, focus, involvement, courage",
    "presence, visibility, impact, influence, cooperation, collaboration, communication, teamwork, team spirit, willingness",
    "attitude, mindset, ambition, diligence, patience, attention to detail, consistency, positivity, warmth, backbone, curiosity",
    "customer focus, customer orientation, sense of (?:urgency|ownership|responsibility), judg(?:e)?ment, common sense, work ethic",
    "independence, autonomy, reliability, efficiency, productivity, gravitas, openness, self-confidence, understanding, loyalty",
)
_VAGUE = any_of(
    "attitude, mindset, behaviou?r, mentality, approach, presence, performance, soft skills, professionalism, personality, morale",
    "demeanou?r, communication, communications?, teamwork, leadership, quality, quality of (?:\\w+ )?work, productivity, confidence, collaboration",
    "relationships?, engagement, people skills, time[- ]management, time-keeping, organi[sz]ation, organi[sz]ational skills, interpersonal skills",
    "social skills, listening, listening skills, presentation skills, writing skills, sales skills, selling skills, skills?, skill ?set, knowledge",
    "product knowledge, business acumen, work ethic, efficiency, effectiveness, focus, image, personal brand, style, manner, tone",
    "body language, rapport, impact, influence, visibility, standards?, work, output, results?, customer service, service, attention to detail",
    "self-awareness, emotional intelligence, resilience, creativity, flexibility, commitment, motivation, reliability, consistency, understanding",
    "problem[- ]solving, prioriti[sz]ation, multi-?tasking, judg(?:e)?ment, decision[- ]making, discipline, overall \\w+, leadership presence, game",
)
_HOW = r"(?: a (?:bit|little|lot|touch|great deal)| much| far| even| way| significantly| generally)?"

RULES: tuple[Rule, ...] = (
    rule(
        "unmeasurable_wish",
        # more or less of a quality
        rf"\b(?:be|become|becoming|being|getting|act|behave|get|feel|seem|come across as|need(?:s|ed)? to be|sound|appear|remain|stay){_HOW} (?:more|less|better at being|as) (?:\w+ and )?{_TRAIT}\b",
        rf"^\W*(?:needs? |try |try to be |please be |should be )?{_HOW.replace('(?: ', '(?:')} ?(?:more|less) {_TRAIT}\b(?! (?:than|customers?|clients?|tickets?))",
        r"\bmore (?:professional|proactive|positive|confident|careful|efficient|effective|strategic|independent|diligent|respectful|thorough|assertive|creative)ly\b",
        rf"\bmore {_TRAIT} (?:behaviou?r|attitude|approach|manner|conduct|demeanou?r|style|tone|mindset|work|attention)\b",
        rf"\b(?:show|showing|demonstrate|display|take|taking|have|bring|exhibit|need|needs|see|want|expect|give|put|put in|add|apply|exercise|inject|like|use|use your){_HOW}(?: some| of)?"
        rf" (?:more|better|greater|true|real|stronger|higher|increased|less|an? (?:stronger|greater|better|higher|deeper|real|lot more|bit more))(?: level of| levels of| degree of| sense of)? (?:\w+ )?{_GOOD}\b",
        rf"^\W*(?:more|better|greater|stronger|higher|increased|less|a bit more|a little more|much more|some more) (?:\w+ )?{_GOOD}(?=\W*$|,| please| on| in| with| at| towards?| from| for)",
        rf"\b(?:show|demonstrate|have|adopt|display|bring|work with|with|act with|exercise|develop|take|maintain|keep)(?: up)? (?:(?:an?|the|your|some|full|total|complete|good|greater|more|real|proper|right|true|stronger|personal) ){{0,3}}(?:ownership\b(?! of (?:the )?(?:ticket|case|account|order|invoice|report|\w+ \d))|responsibility for your (?:work|own|results|actions|development)|initiative|sense of (?:urgency|ownership|responsibility)|accountability|pride|leadership|team spirit|enthusiasm|commitment|flexibility)\b",
        r"\b(?:be|get|become|feel|act|seem) (?:a (?:bit|little|lot) |much |far )?more (?!than|time|often than|training|details|information|people|likely|access)\w+(?:(?=[.,;!]|$)| (?:with|to|towards?|about|in|at|on|when|around|and)\b)",
        # an order, or what the person needs, with more or better and any noun but means and information
        r"(?:^\W*(?:please )?|\b(?:you|he|she) (?:really )?(?:need|needs|must|should|have|has|ought)(?: to)? |\bi(?:'d| would)? (?:need|want|like|expect) (?:to see |you to )?|\bwe(?:'d| would)? (?:need|want|like|expect) (?:to see |you to )?|\bneeds? to )(?:demonstrate|show|have|develop|build|exhibit|display|bring|apply|need|see|use|take|put in|give|create|form|gain|establish|forge|maintain) (?:a |an |some |much |far )?(?:more|better|stronger|greater|higher|improved|increased|deeper|significant|clearer|closer|consistent|real|genuine) (?!training|seats?|time|help|support|tools?|staff|coaching|budget|equipment|licen[cs]es?|details?|information|leads?|examples?|stock|people|hours|data|than|access|feedback from)[\w-]+",
        rf"^\W*(?:more|better|greater|stronger|higher|improved|closer|less|fewer) (?!than|training|seats?|staff|tools?|tickets|stock|orders)(?:[\w-]+ ){{0,2}}?[\w-]+(?=\W*$| (?:on|in|with|at|towards?|from|to|for|of|please)\b(?![^.]*\b(?:was|were|is|are|has|have|had|will|by|arriv\w+|\w{{3,}}ed)\b))(?<!than)(?<!\d)",
        r"\b(?:improve|improving|work on|working on|sharpen|raise|increase|boost|strengthen|fix) (?:your|his|her|their) (?!page|file|list|template|form|password|address|profile|calendar)(?:[\w-]+ ){0,2}?[\w-]+(?=\W*$|,|;| (?:and|with|in|at|on|this|next|when|during|towards?|so|as)\b)",
        r"\b(?:could|should|must|has to|have to|needs? to|ought to|can) (?:be|do|perform) (?:a lot |much |a bit |significantly |so much )?(?:better|improved|stronger|higher|quicker|tidier)(?=\W*$| (?:in|with|at|on|when|this|next|than this|and)\b)|\broom for improvement\b|\bleaves? (?:a lot|much|something) to be desired",
        # better at something that has no measure
        rf"\b(?:improve|improving|change|fix|adjust|work on|working on|watch|enhance|strengthen|better|build|develop|raise|sharpen|boost|polish|brush up|brush up on|refine|hone|lift|grow|deepen|increase|upgrade|mature|elevate|rethink|reconsider|check)"
        rf"(?: (?:your|his|her|their|the|a|an|own|overall|general|work|personal|better|stronger|good|more|effective|deeper|positive|some|of|in|on|up)){{0,4}} (?:(?!will|would|by|to|and|or|your|because|the|when|in)\w+ )?{_VAGUE}\b(?! (?:scores?|rates?|index|page|plan|form|report|tool|time|level|to \d|from \d|platform|system|software|process|desk|channel|templates?))(?=\W*$| (?:skills|and|with|in|on|of|at|this|next|by|within|so|during|when|over|under|towards?|for|to (?:a|an|the)|across|going|significantly|asap|immediately|overall|generally|please|quickly|drastically)\b|[,.;:!])",
        rf"\b(?:try|work|study|push|perform|do|communicate|collaborate|behave|listen|write|plan|prioriti[sz]e|present|focus|sell|concentrate|prepare|cooperate|engage|respond|react|think|manage (?:your |the )?(?:time|workload|priorities|stress|stakeholders|expectations)|work (?:together|with others|with the team))(?: with \w+(?: \w+)?)?{_HOW} (?:harder|smarter|better|more effectively|more efficiently|more carefully|more closely|more actively|more clearly)\b(?! than)",
        r"\b(?:get|be|become) (?:much |a lot |a bit |even )?better (?:at|with|in)\b|\b(?:be|become|being) (?:a )?(?:better|good|great|strong|true|real|stronger|more effective)(?: |, )(?:\w+ )?(?:team player|communicator|leader|colleague|employee|listener|manager|partner|role model|coach|mentor|salesperson|nurse|engineer)\b|\bbetter (?:team player|communicator|listener)\b|\b(?:see|want|expect|need)(?:s|ing)? (?:to see )?(?:some |a lot of |a big |real |clear |much |noticeable |significant |marked |major |an? )*(?:improvement|better results|progress|change|more from)\b",
        rf"\b(?:have|keep|bring|adopt|maintain|develop|show|come in with|cultivate|project|display) an? (?:more |better |very |much )?(?:positive|good|better|right|growth|professional|can-do|winning|proactive|open|constructive|healthy|stronger|customer-first)(?: and \w+)? (?:attitude|mindset|outlook|spirit|approach|image|frame of mind|manner|demeanou?r|relationship|rapport)\b",
        # attention, effort, heart
        r"\b(?:pay|paying|give|focus) (?:(?:more|closer|better|greater|much more) attention|attention to detail)\b|\bfocus (?:more|better|harder)\b|\bbe (?:more |extra |very )?careful\b|\bput (?:in )?(?:some |a bit |a lot )?more (?:effort|energy|heart|thought|work|hours|into)\b|\bmake (?:more of |more |a bigger |a greater |an? |some )*effort\b(?! to \w+ (?:the|a|each|every))|\b(?:try|do) (?:your|his|her|their) (?:very )?best\b|\b(?:give|giving) (?:it )?(?:your|their) (?:all|best|everything)\b|\bput your (?:heart|back|mind|best foot)|\bapply yourself\b|\b1[1-9]0 ?(?:%|per ?cent)|\bdo whatever it takes|\bdo(?:ing)? (?:just )?(?:a (?:bit|little|lot) )?better\b|\bmore from you\b|\b(?:less|no more) (?:negativity|drama|attitude|complaining|moaning|excuses)\b",
        # idioms
        r"\b(?:step|stepping) (?:it |things )?up\b(?! to)|\b(?:raise|raising|up|lift|improve|elevate|bring)(?:ping)? your (?:a-)?game\b|\b(?:raise|lift|set)(?: yourself)? (?:your |the )?(?:higher )?(?:standards?|level|bar)\b(?! to)|\bbe (?:at|on) (?:your|top of your) (?:best|game|a-game)\b|\b(?:buckle|knuckle|bear) down\b|\bshape up\b(?! or)|\b(?:get|gets|getting) (?:your|it|things) (?:act )?together\b|\bget a grip\b|\bgo(?:es|ing)? (?:the extra mile|above and beyond)|\bthink (?:\w+ )?outside the box|\bthink big(?:ger)?\b|\b(?:look at |see |think about )the (?:big|bigger) picture\b|\bbig[- ]picture thinking\b|\bpull (?:your|his|her) (?:weight|socks up|finger out)|\blive (?:up to )?(?:our|the) values|\b(?:lean|leaning) in\b(?= *[.!,]|$| more)|\bown it\b|\bhit the ground running\b|\b(?:on|be on|stay on|keep on) top of (?:things|it|your (?:work|game|inbox|tasks|workload))\b|\bon the ball\b|\broll up your sleeves|\bput your best foot|\b(?:smarten|wise|toughen|man|loosen|liven|speak|cheer|perk|tighten|sharpen|wake|brighten) up\b(?! (?:the|a|at))|\b(?:add|create|deliver|bring) (?:more )?value\b|\bmake (?:more of )?(?:an|a (?:bigger|real)) (?:impact|difference|contribution)\b|\b(?:exceed|manage|meet) expectations\b|\btake (?:it|things|your (?:job|work|role)) (?:more |a bit more )?seriously\b|\btake (?:more |some |a bit more |full |real |proper )?(?:pride|responsibility|ownership|charge)\b(?! of (?:the )?(?:ticket|case|account|order|invoice|\w+ \d))|\bbe (?:hungry|hungrier|present|your best self|professional|positive|proactive|a team player|flexible)\b|\bgrow into (?:the|your) role|\bfind your (?:voice|feet|rhythm|stride)|\bbring (?:more |some )?(?:energy|ideas|solutions)(?: to| \W?not\b|$|[.,])|\bwork as (?:a|one) team\b|\bstay (?:positive|focus(?:s)?ed|motivated)\b|\bget with the (?:program(?:me)?|times)\b|\b(?:keep|maintain) (?:up )?(?:a )?(?:good|high|positive) (?:morale|standards|spirits)",
        unless=MEASURED,
        before=r"\b(?:no|not|n't|never|without|lacks?(?: of)?|lacking(?: in)?|a) (?:any |enough |\w+ )?(?<!should not )(?<!must not )|\b(?:we|i|hr)(?:'ll| will| would like to|'d like to) ",
        after=r" (?:of the (?:system|app|site|page|server|machine|line|search|report)|(?:survey|workshop|training|course|team|manager|project|page|app|tool|index|score)s?\b)",
    ),
)

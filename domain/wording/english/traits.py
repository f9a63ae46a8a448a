"""English words for what people are, have or lack: the vocabulary of labels."""

from typing import Final

from domain.wording.english.people import WRITER

TRAITS: Final = WRITER.knowing(
    trait=r"""
        # effort and care
        lazy | laziness | careless(ness)? | sloppy | sloppiness | slapdash | half-hearted | lackadaisical | feckless
        work-?shy | idle | unmotivated | demotivated | apathetic | uncommitted | unambitious | undisciplined
        unproductive | unengaged | disorgani[sz]ed | scatter-?brained | absent-minded | forgetful | unreliable
        undependable | untrustworthy | flaky | irresponsible | inattentive | negligent | slovenly | disengaged
        disinterested | uninterested | nonchalant | chaotic
        # ability
        incompetent | incompetence | inept | stupid | idiot\w* | dumb | dim-?witted | slow-witted | clueless
        hopeless | gormless | unintelligent | thick-headed | brainless | ignorant | clumsy | mediocre | talentless
        useless | worthless | pathetic
        # manner
        arrogan(t|ce) | conceited | cocky | smug | snobbish | snooty | condescending | patroni[sz]ing | dismissive
        disrespectful | rude | abrasive | obnoxious | abusive | hostile | unfriendly | unapproachable | stand-?offish
        aloof | uncooperative | insubordinate | confrontational | argumentative | combative | domineering | bossy
        overbearing | pushy | bullying | tactless | insensitive | inconsiderate | ill-mannered | impolite | ungrateful
        unpleasant | unlikeable | cold-hearted
        # character
        selfish\w* | self-?ish | self-cent(er|re)d | egotistical | egocentric | narcissis\w+ | big-headed | vain
        entitled | dishonest | deceitful | devious | sly | sneaky | manipulative | two-faced | disloyal | unethical
        greedy | cowardly | immatur(e|ity) | childish | naive | gullible | petty | petulant | spoil[et]d?
        whin(y|ing|ey) | moody | sulky | grumpy | temperamental | volatile | hot-headed | short-tempered
        bad-tempered | hysterical | neurotic | paranoid | irrational | erratic | impulsive | reckless
        stubborn(ness)? | pig-?headed | obstinate | inflexible | closed-minded | close-minded | narrow-minded
        spineless | weak-willed | timid | meek | mousy | wimpy | thin-skinned | needy | clingy | anti-?social
        attention-seeking | bad-mannered | big-mouthed | boastful | bone idle | brash | cliquey | complacent
        conniving | controlling | delusional | directionless | easily (led|distracted|offended) | egoistic | elitist
        fickle | flighty | flippant | frivolous | gossipy | haughty | headstrong | highly? strung | high-strung
        hot-tempered | hypocritical | ill-disciplined | ill-tempered | indecisive | indiscreet | indolent
        ineffectual | insolent | insufferable | judge?mental | juvenile | lax | lethargic | loud-mouthed | malicious
        melodramatic | muddle-headed | neglectful | obtuse | officious | opinionated
        over-?(confident|emotional|ambitious) | pedantic | pompous | power-hungry | prickly | pretentious
        quarrelsome | quick-tempered | rebellious | resentful | ruthless | sanctimonious | sarcastic | scatty
        self-(absorbed|important|indulgent|obsessed|pitying|righteous|serving) | sharp-tongued | shifty
        short-sighted | simple-minded | slimy | snarky | snide | spiteful | stroppy | sullen | surly | tetchy
        thoughtless | tone-deaf | truculent | unassertive | unbearable | uncaring | uncommunicative | uncharismatic
        uncreative | undiplomatic | unempathetic | unfocus+ed | unhelpful | unimaginative | uninspiring | unlikable
        unmanageable | unpredictable | unprincipled | unpunctual | unreasonable | unreceptive | unruly | unsociable
        unteachable | untrainable | unwilling to learn | vindictive | wishy-washy | unprofessional\w* | toxic
        high-maintenance | passive-aggressive | over-?sensitive | unfit to lead | stuck-up | nosy
    """,
    quality=r"""
        # words that also describe things and situations: a label only after "you are"
        aggressive | emotional | sensitive | passive | weak | negative | difficult | defensive
        slow(?! (on|at|in|with|for)\b) | shy | introverted | quiet | cold | crazy | mad | nuts | messy | indifferent
        bitter | cynical | dramatic | evasive | impatient | intense | intimidating | loud | mean | nasty | resistant
        rigid | robotic | rough | self-satisfied | sensitive | soft | strange | strident | weird | awkward | bored
        half-interested | bland | bureaucratic | creepy | dependent | detached | distant | distracted | dogmatic
        forceful | gloomy | inconsistent | ineffective | inefficient | irritable | irritating | jaded | laid-back
        listless | obsessive | reserved | restless | scattered | secretive | shallow | silly | sluggish | sour
        submissive | superior | unconvincing | untidy | vain | wooden | out of (touch|your depth) | bad with people
        slow on the uptake | prone to \w+ | lacking | boring | dull | dense | thick | fake | fragile | fussy | harsh
        impossible | incapable | inadequate | insecure | intolerant | jealous | lost | lukewarm | nervous
        pessimistic | possessive | suspicious | superficial | tense | touchy | tough | unfit | unstable | unsuitable
        unsuited | vague | insincere | cranky | crabby | snappy | short with people | blunt | brusque | curt | cagey
        inept | odd | off-putting | dour | miserable | tiresome | tired of working | checked out | switched off
        all talk
    """,
    nickname=r"""
        know-it-all | drama queen | prima donna | diva | pushover | doormat | cry-?baby | dead ?weight | slow learner
        loser | slacker | control freak | trouble-?maker | loose cannon | bad apple | clock-?watcher | jobsworth
        whinger | whiner | moaner | shirker | back-?stabber | back-?seat driver | brown-?noser | yes-man | lone wolf
        square peg | waste of space | time-?waster | freeloader | energy vampire | negative nancy | debbie downer
        snowflake | airhead | space cadet | basket case | nightmare to \w+ | skiver | bad influence
        negative influence | toxic influence | disruptive influence | pain in the \w+ | lost cause | hot mess
        introvert | narcissist | egomaniac | hothead | flake | slob | jerk | muppet | numpty | plonker | wimp | wuss
        nag | nitpicker | schemer | bluffer | layabout | idler | loafer | loner | misfit | tyrant | dictator | killjoy
        wet blanket | party pooper | sore loser | one-trick pony | one-man band | lone ranger | passenger on this team
        attention seeker | people pleaser | worrier | ditherer | dreamer | daydreamer | waffler | bully
    """,
    burden=r"""
        problem | liability | burden | disappointment | failure | mess | nightmare | pain | disgrace | embarrassment
        joke | bottleneck | coward | liar | snake | gossip | bully | amateur | weak link | drag on \w+ | quitter
        cynic | dinosaur | robot | blocker | idiot | follower | clown | fool | princess | perfectionist | pessimist
        complainer | procrastinator | micromanager | car crash
    """,
    virtue=r"""
        commitment | initiative | motivation | ambition | drive | work ethic | common sense | integrity | intelligence
        maturity | empathy | backbone | character | enthusiasm | passion | dedication | discipline | self-discipline
        self-control | tact | urgency | sense of \w+ | team spirit | manners | gravitas | presence
        executive presence | charisma | grit | resilience | spine | talent | brains | curiosity | interest
        leadership qualities | leadership skills | people skills | social skills | self-awareness
        emotional intelligence | professionalism | ownership | accountability | respect | courage | guts | stamina
        killer instinct | imagination | creativity | confidence | self-confidence | humility | patience | focus
        attention to detail | hunger | fire | energy | loyalty | responsibility | soft skills | interpersonal skills
        judg(e)?ment | vision | polish | nous | stomach | appetite | aptitude | personality | warmth
        the right mindset | critical thinking | business acumen | finesse
    """,
    manner=r"""
        person | employee | colleague | worker | individual | guy | woman | man | engineer | manager | team ?mate
        team member | leader | attitude | behaviou?r | conduct | manner | nature | personality | character
        demeanou?r | streak | temper | temperament | vibe | salesperson | nurse | rep | attitude problem | mindset
        mentality | approach to work | work ethic | disposition | listener
    """,
    virtuous=r"""
        proactive | professional | positive | engaged | responsible | mature | committed | motivated | responsive
        careful | confident | organi[sz]ed | attentive | flexible | strategic | enthusiastic | collaborative
        dedicated | accountable | efficient | productive | assertive | helpful | passionate | cooperative | reliable
        creative | diligent | disciplined | serious | self-aware | dependable | friendly | approachable | polite
        patient | open-minded | hands-on | independent | thorough | resilient | innovative | energetic | ambitious
        decisive | transparent | empathetic | supportive | respectful | punctual | conscientious | adaptable | curious
        sociable | honest | bright | smart | clever | sharp | trustworthy | likeable | talented | driven | caring
        loyal | sincere | authentic | leadership material | charismatic | tactful | sensible | practical | competent
        capable | intelligent | warm
    """,
    bad=r"""
        bad | poor | terrible | awful | appalling | dreadful | horrible | lousy | shocking | rotten | stinking
        negative | wrong | defeatist | couldn't-care-less
    """,
    thing=r"""
        \s(loads?|loading|evaluat\w+|init\w*|imports?|fetch|way to|driving|case|ticket|call|customer|client|
            caller|supplier|task|project|code|timeline|voice|waste|data|stain|leak|password|connection|link|network|
            wifi|signal|sensor|stock|season|market|week|month|start|query|test|build)
    """,
)

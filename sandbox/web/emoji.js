// The emoji names people and bots commonly use. A name that is not here stays as it was written.

const TABLE = `
smile 😄|smiley 😃|grinning 😀|blush 😊|slightly_smiling_face 🙂|simple_smile 🙂|wink 😉|joy 😂|laughing 😆|sweat_smile 😅|heart_eyes 😍|star-struck 🤩
thinking_face 🤔|neutral_face 😐|confused 😕|worried 😟|disappointed 😞|cry 😢|sob 😭|relieved 😌|sleeping 😴|sunglasses 😎|hugging_face 🤗|pray 🙏
face_with_monocle 🧐|nerd_face 🤓|upside_down_face 🙃|open_mouth 😮|exploding_head 🤯|sleepy 😪|zipper_mouth_face 🤐|pensive 😔|yum 😋|smiling_face_with_tear 🥲|melting_face 🫠|saluting_face 🫡
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|raised_hands 🙌|wave 👋|ok_hand 👌|muscle 💪|handshake 🤝|point_right 👉|point_left 👈|point_up ☝️|point_down 👇|raised_hand ✋|raising_hand 🙋|writing_hand ✍️|eyes 👀|ear 👂|brain 🧠|open_hands 👐|crossed_fingers 🤞|v ✌️
heart ❤️|blue_heart 💙|green_heart 💚|yellow_heart 💛|purple_heart 💜|orange_heart 🧡|sparkling_heart 💖|broken_heart 💔|100 💯|fire 🔥|star ⭐|star2 🌟|sparkles ✨|zap ⚡|boom 💥|tada 🎉|confetti_ball 🎊|balloon 🎈|gift 🎁|trophy 🏆|medal 🏅|first_place_medal 🥇|dart 🎯|crown 👑
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|negative_squared_cross_mark ❎|warning ⚠️|no_entry ⛔|no_entry_sign 🚫|octagonal_sign 🛑|question ❓|grey_question ❔|exclamation ❗|heavy_exclamation_mark ❗|grey_exclamation ❕|information_source ℹ️|bangbang ‼️
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|large_purple_circle 🟣|white_circle ⚪|black_circle ⚫|large_green_square 🟩|large_yellow_square 🟨|large_red_square 🟥|large_blue_square 🟦|white_large_square ⬜|black_large_square ⬛|small_blue_diamond 🔹|large_blue_diamond 🔷|small_orange_diamond 🔸|radio_button 🔘
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|six 6️⃣|seven 7️⃣|eight 8️⃣|nine 9️⃣|keycap_ten 🔟|zero 0️⃣
arrow_right ➡️|arrow_left ⬅️|left_right_arrow ↔️|arrow_up_down ↕️|arrow_up ⬆️|arrow_down ⬇️|arrow_upper_right ↗️|arrow_lower_right ↘️|arrow_forward ▶️|arrow_backward ◀️|arrows_counterclockwise 🔄|repeat 🔁|leftwards_arrow_with_hook ↩️|arrow_right_hook ↪️|heavy_plus_sign ➕|heavy_minus_sign ➖|double_vertical_bar ⏸️|black_square_for_stop ⏹️|fast_forward ⏩|twisted_rightwards_arrows 🔀
calendar 📆|date 📅|spiral_calendar_pad 🗓️|alarm_clock ⏰|clock1 🕐|clock3 🕒|clock9 🕘|hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|timer_clock ⏲️|watch ⌚|mantelpiece_clock 🕰️
memo 📝|pencil 📝|pencil2 ✏️|clipboard 📋|page_facing_up 📄|page_with_curl 📃|bookmark_tabs 📑|bookmark 🔖|books 📚|book 📖|open_book 📖|blue_book 📘|green_book 📗|orange_book 📙|closed_book 📕|notebook 📓|ledger 📒|newspaper 📰|file_folder 📁|open_file_folder 📂|card_index_dividers 🗂️|wastebasket 🗑️|pushpin 📌|round_pushpin 📍|paperclip 📎|link 🔗|scissors ✂️|triangular_ruler 📐|straight_ruler 📏|inbox_tray 📥|outbox_tray 📤|package 📦|label 🏷️|envelope ✉️|email 📧|incoming_envelope 📨|mailbox 📫|scroll 📜
bar_chart 📊|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|moneybag 💰|credit_card 💳|briefcase 💼|office 🏢|factory 🏭|house 🏠|bank 🏦|school 🏫|hospital 🏥
bell 🔔|no_bell 🔕|mega 📣|loudspeaker 📢|speech_balloon 💬|left_speech_bubble 🗨️|thought_balloon 💭|speaking_head_in_silhouette 🗣️|shushing_face 🤫|telephone_receiver 📞|iphone 📱|computer 💻|desktop_computer 🖥️|keyboard ⌨️|printer 🖨️|camera 📷|tv 📺|satellite_antenna 📡|battery 🔋|electric_plug 🔌|bulb 💡|flashlight 🔦|mag 🔍|mag_right 🔎
lock 🔒|unlock 🔓|closed_lock_with_key 🔐|key 🔑|shield 🛡️|hammer 🔨|wrench 🔧|hammer_and_wrench 🛠️|gear ⚙️|toolbox 🧰|nut_and_bolt 🔩|compass 🧭|world_map 🗺️|ladder 🪜|bricks 🧱|anchor ⚓|scales ⚖️|balance_scale ⚖️|magnet 🧲|test_tube 🧪|microscope 🔬|puzzle_piece 🧩|jigsaw 🧩|abacus 🧮|game_die 🎲
seedling 🌱|herb 🌿|four_leaf_clover 🍀|evergreen_tree 🌲|deciduous_tree 🌳|palm_tree 🌴|cactus 🌵|sunflower 🌻|cherry_blossom 🌸|tulip 🌷|rose 🌹|bouquet 💐|maple_leaf 🍁|fallen_leaf 🍂|leaves 🍃|sunny ☀️|sun_with_face 🌞|partly_sunny ⛅|cloud ☁️|rainbow 🌈|umbrella ☔|snowflake ❄️|ocean 🌊|mountain ⛰️|earth_asia 🌏|earth_africa 🌍|earth_americas 🌎|globe_with_meridians 🌐|moon 🌙|crescent_moon 🌙
coffee ☕|tea 🍵|apple 🍎|cake 🍰|birthday 🎂|pizza 🍕|beers 🍻|champagne 🍾|rocket 🚀|airplane ✈️|car 🚗|train 🚆|bike 🚲|bus 🚌|ship 🚢|construction 🚧|vertical_traffic_light 🚦|checkered_flag 🏁|triangular_flag_on_post 🚩|white_flag 🏳️|mountain_railway 🚞|runner 🏃|walking 🚶|climbing 🧗|mortar_board 🎓|teacher 🧑‍🏫|technologist 🧑‍💻|office_worker 🧑‍💼|busts_in_silhouette 👥|bust_in_silhouette 👤|people_holding_hands 🧑‍🤝‍🧑|family 👪|robot_face 🤖|ghost 👻|turtle 🐢|snail 🐌|bee 🐝|butterfly 🦋|bird 🐦|owl 🦉|dog 🐶|cat 🐱|palm_up_hand 🫴|soccer ⚽|art 🎨|musical_note 🎵|new 🆕|ok 🆗|sos 🆘|up 🆙|cool 🆒|free 🆓|hash #️⃣|infinity ♾️|recycle ♻️|wheelchair ♿|beach_with_umbrella 🏖️|face_with_thermometer 🤒|cn 🇨🇳|flag-cn 🇨🇳|us 🇺🇸|flag-us 🇺🇸|gb 🇬🇧|flag-gb 🇬🇧|de 🇩🇪|flag-de 🇩🇪|in 🇮🇳|flag-in 🇮🇳`;

const EMOJI = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.lastIndexOf(" ");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
);

/** The reactions offered without looking further. */
export const QUICK = ["white_check_mark", "eyes", "raised_hands", "heart"];

/** "tada" → 🎉; skin tones are ignored; null when unknown. */
export const glyph = (name) => EMOJI.get(name.split("::")[0]) ?? null;

export const withEmoji = (text) =>
  text.replace(/:([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?/gi, (whole, name) => glyph(name.toLowerCase()) ?? whole);

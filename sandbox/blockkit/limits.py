"""Every limit of Block Kit and of messages, each with the page or model it was read from."""

from dataclasses import dataclass

MODELS = "slack_sdk 3.47 slack_sdk/models"
DOCS = "docs.slack.dev/reference/block-kit"


@dataclass(frozen=True)
class Limit:
    """The most that Slack takes of something, and where Slack says so."""

    most: int
    source: str


BLOCKS_IN_MESSAGE = Limit(50, "docs.slack.dev/block-kit: up to 50 blocks in each message")
BLOCKS_IN_VIEW = Limit(100, f"{MODELS}/views View.blocks_max_length")
BLOCK_ID = Limit(255, f"{MODELS}/blocks Block.block_id_max_length")
ACTION_ID = Limit(255, f"{MODELS}/blocks InteractiveElement.action_id_max_length")

VIEW_TITLE = Limit(24, f"{MODELS}/views View.title_max_length")
VIEW_SUBMIT = Limit(24, f"{MODELS}/views View.submit_max_length")
VIEW_CLOSE = Limit(24, f"{MODELS}/views View.close_max_length")
PRIVATE_METADATA = Limit(3000, f"{MODELS}/views View.private_metadata_max_length")
CALLBACK_ID = Limit(255, f"{MODELS}/views View.callback_id_max_length")
EXTERNAL_ID = Limit(255, "docs.slack.dev/reference/views/modal-views: external_id, 255 characters")
VIEW_BYTES = Limit(250_000, "docs.slack.dev/reference/methods/views.open: view_too_large, 250 kB")
VIEWS_IN_STACK = Limit(3, "docs.slack.dev/reference/methods/views.push: push_limit_reached, 3")

SECTION_TEXT = Limit(3000, f"{MODELS}/blocks SectionBlock.text_max_length")
SECTION_FIELDS = Limit(10, f"{MODELS}/blocks SectionBlock.fields_max_length")
SECTION_FIELD = Limit(2000, f"{DOCS}/blocks/section-block: 2000 characters in each field")
HEADER_TEXT = Limit(150, f"{MODELS}/blocks HeaderBlock.text_max_length")
CONTEXT_ELEMENTS = Limit(10, f"{MODELS}/blocks ContextBlock.elements_max_length")
CONTEXT_TEXT = Limit(3000, f"{DOCS}/composition-objects/text-object: text, 3000 characters")
CONTEXT_ACTIONS = Limit(5, f"{MODELS}/blocks ContextActionsBlock.elements_max_length")
ACTIONS_ELEMENTS = Limit(25, f"{MODELS}/blocks ActionsBlock.elements_max_length")
INPUT_LABEL = Limit(2000, f"{MODELS}/blocks InputBlock.label_max_length")
INPUT_HINT = Limit(2000, f"{MODELS}/blocks InputBlock.hint_max_length")
MARKDOWN_TEXT = Limit(12_000, f"{MODELS}/blocks MarkdownBlock.text_max_length, all blocks together")
TABLE_ROWS = Limit(100, f"{DOCS}/blocks/table-block: maximum 100 rows")
TABLE_COLUMNS = Limit(20, f"{DOCS}/blocks/table-block: a max of 20 table cells")
TABLES_IN_MESSAGE = Limit(1, f"{DOCS}/blocks/table-block: only_one_table_allowed")
TABLE_TEXT = Limit(10_000, f"{DOCS}/blocks/table-block: 10,000 characters in all cells together")
IMAGE_URL = Limit(3000, f"{MODELS}/blocks ImageBlock.image_url_max_length")
ALT_TEXT = Limit(2000, f"{MODELS}/blocks ImageBlock.alt_text_max_length")
IMAGE_TITLE = Limit(2000, f"{MODELS}/blocks ImageBlock.title_max_length")
VIDEO_TITLE = Limit(199, f"{MODELS}/blocks VideoBlock.title_max_length: less than 200")
VIDEO_AUTHOR = Limit(49, f"{MODELS}/blocks VideoBlock.author_name_max_length: less than 50")

BUTTON_TEXT = Limit(75, f"{MODELS}/blocks ButtonElement.text_max_length")
BUTTON_VALUE = Limit(2000, f"{MODELS}/blocks ButtonElement.value_max_length")
BUTTON_URL = Limit(3000, f"{MODELS}/blocks ButtonElement.url_max_length")
ACCESSIBILITY_LABEL = Limit(75, f"{MODELS}/blocks ButtonElement._validate_accessibility_label_length")
PLACEHOLDER = Limit(150, f"{MODELS}/blocks InputInteractiveElement.placeholder_max_length")
SELECT_OPTIONS = Limit(100, f"{MODELS}/blocks StaticSelectElement.options_max_length")
OPTION_GROUPS = Limit(100, f"{MODELS}/blocks StaticSelectElement.option_groups_max_length")
CHOICE_OPTIONS = Limit(10, f"{DOCS}/block-elements/checkboxes-element, radio-button-group-element")
OVERFLOW_OPTIONS = Limit(5, f"{MODELS}/blocks OverflowMenuElement.options_max_length")
OPTION_TEXT = Limit(75, f"{MODELS}/blocks Option.label_max_length")
OPTION_VALUE = Limit(150, f"{MODELS}/blocks Option.value_max_length")
OPTION_DESCRIPTION = Limit(75, f"{DOCS}/composition-objects/option-object: description, 75 characters")
OPTION_GROUP_LABEL = Limit(75, f"{MODELS}/blocks OptionGroup.label_max_length")
CONFIRM_TITLE = Limit(100, f"{MODELS}/blocks ConfirmObject.title_max_length")
CONFIRM_TEXT = Limit(300, f"{MODELS}/blocks ConfirmObject.text_max_length")
CONFIRM_BUTTON = Limit(30, f"{MODELS}/blocks ConfirmObject.confirm_max_length, deny_max_length")
INPUT_LENGTH = Limit(3000, f"{DOCS}/block-elements/plain-text-input-element: maximum value is 3000")
INPUT_FILES = Limit(10, f"{MODELS}/blocks FileInputElement: max_files, maximum of 10")

MESSAGE_TEXT = Limit(40_000, "docs.slack.dev/reference/methods/chat.postMessage: truncated over 40,000")
MESSAGE_BLOCK_TEXT = Limit(13_000, "github.com/slackapi/bolt-js/issues/2509: msg_blocks_too_long")

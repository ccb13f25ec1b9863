/** The part of Adaptive Cards 1.5 that Curbside draws with. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** What a client that cannot draw the card shows in its place. */
  readonly fallbackText?: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  /** Teams draws a card narrow unless it is told otherwise. */
  readonly msteams?: { readonly width: 'Full' };
}

type Colour = 'default' | 'accent' | 'good' | 'warning' | 'attention';
export type ContainerStyle = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

interface Placed {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** Its text is Markdown: see escape-markdown.ts. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: true;
  readonly horizontalAlignment?: 'center';
}

/** Its text is never Markdown: no client reads marks into it. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly size?: 'small';
  readonly weight?: 'bolder';
  readonly color?: Colour;
  readonly isSubtle?: true;
  readonly italic?: true;
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly style?: ContainerStyle;
  readonly items: readonly CardElement[];
  /** Makes the whole box a button. */
  readonly selectAction?: ExecuteAction;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'stretch' | 'auto';
  readonly style?: ContainerStyle;
  readonly items: readonly CardElement[];
}

interface ColumnSet extends Placed {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

export interface TextInput extends Placed {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isRequired: true;
  readonly errorMessage: string;
  readonly isMultiline: true;
  readonly maxLength: number;
  readonly value?: string;
}

export interface ChoiceInput extends Placed {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'expanded';
  /** Then its value is a list with commas between. */
  readonly isMultiSelect?: true;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

interface LineInput extends Placed {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
  readonly value?: string;
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | Container
  | ColumnSet
  | ActionSet
  | TextInput
  | LineInput
  | ChoiceInput;

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: 'positive';
  /** `none` leaves the card's inputs at home, so that an empty one does not hold the button back. */
  readonly associatedInputs?: 'auto' | 'none';
}

export type CardAction =
  | ExecuteAction
  | { readonly type: 'Action.ToggleVisibility'; readonly title: string; readonly targetElements: readonly string[] }
  | { readonly type: 'Action.ShowCard'; readonly title: string; readonly card: ShownCard }
  | { readonly type: 'Action.Submit'; readonly title: string; readonly data: Readonly<Record<string, string>> };

/** A card inside a card. */
interface ShownCard {
  readonly type: 'AdaptiveCard';
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

/** A card on its way into a message or a window. */
export function cardAttachment(content: AdaptiveCard) {
  return { contentType: cardContentType, content } as const;
}

export function adaptiveCard(
  body: readonly CardElement[],
  more: Pick<AdaptiveCard, 'actions' | 'fallbackText'> = {},
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...more,
    body,
    msteams: { width: 'Full' },
  };
}

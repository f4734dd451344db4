import { cx } from './cx';
import styles from './SearchBox.module.css';
import { type Suggestion, type SuggestionGroup } from './suggestionGroups';

interface Props {
  readonly id: string;
  readonly groups: readonly SuggestionGroup[];
  /** The key of the one that Enter opens. */
  readonly activeKey: string | undefined;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The listbox of a combobox: the focus stays in the box, which names the active option. */
export function SuggestionList({ id, groups, activeKey, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions">
      {groups.map(({ label, suggestions }) => (
        <div key={label} role="group" aria-labelledby={optionId(id, label)}>
          <div id={optionId(id, label)} className={styles.label} role="presentation">
            {label}
          </div>
          {suggestions.map((suggestion) => (
            <div
              key={suggestion.key}
              id={optionId(id, suggestion.key)}
              role="option"
              aria-selected={suggestion.key === activeKey}
              className={cx(styles.option, suggestion.key === activeKey && styles.active)}
              onClick={() => onChoose(suggestion)}
            >
              {suggestion.content}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

export const optionId = (listId: string, key: string): string => `${listId}-${encodeURIComponent(key)}`;

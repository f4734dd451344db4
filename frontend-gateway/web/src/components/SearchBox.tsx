import { useQuery } from '@tanstack/react-query';
import { type FocusEvent, type KeyboardEvent, type SubmitEvent, useEffect, useId, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { recentSearches, useRecentSearches } from '../app/recentSearches';
import { useSuggestions } from '../app/useSuggestions';
import { rules } from '../gateway/rules';
import { countGraphemes } from './countGraphemes';
import { Icon } from './Icon';
import { linkToSearch } from './paths';
import { type Suggestion, recentGroup, suggestionGroups } from './suggestionGroups';
import { SuggestionList, optionId } from './SuggestionList';
import styles from './SearchBox.module.css';

/** Finds people, tags and cruds while a term is typed, and leads to all that it finds. */
export function SearchBox({ label = 'Search' }: { label?: string }) {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const shown = pathname === '/search' ? (parameters.get('term') ?? '') : '';
  return <Box key={shown} label={label} shown={shown} />;
}

/** A combobox with a listbox (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). */
function Box({ label, shown }: { label: string; shown: string }) {
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(shown);
  const [isOpen, setIsOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string>();
  const recent = useRecentSearches();
  const term = typed.trim();
  const max = useQuery(rules).data?.search_term.max;
  const isTooLong = max !== undefined && countGraphemes(term) > max;
  const found = useSuggestions(isOpen && !isTooLong ? term : '');
  const groups =
    term === ''
      ? [recentGroup(recent)].filter(({ suggestions }) => suggestions.length > 0)
      : found?.findings === undefined || isTooLong
        ? []
        : suggestionGroups(found.term, found.findings);
  const options = groups.flatMap(({ suggestions }) => suggestions);
  const active = options.find(({ key }) => key === activeKey);
  const note = noteOn(term, isTooLong ? max : undefined, found, options.length);
  const hasList = isOpen && options.length > 0;
  const isShown = hasList || (isOpen && note !== undefined);

  useEffect(() => {
    if (active !== undefined) {
      document.getElementById(optionId(`${id}-list`, active.key))?.scrollIntoView({ block: 'nearest' });
    }
  }, [active, id]);

  const close = () => {
    setIsOpen(false);
    setActiveKey(undefined);
  };
  const go = (to: string, remembered: string) => {
    recentSearches.add(remembered);
    close();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void navigate(to);
  };
  const choose = (suggestion: Suggestion) => go(suggestion.to, suggestion.term);
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (active !== undefined) choose(active);
    else if (term !== '' && !isTooLong) go(linkToSearch(term), term);
  };
  const move = (step: 1 | -1) => {
    setIsOpen(true);
    const from = options.findIndex(({ key }) => key === activeKey);
    // Above the first and below the last comes what was typed.
    const next = from === -1 && step === -1 ? options.length - 1 : from + step;
    setActiveKey(options[next]?.key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && (isShown || typed !== '')) {
      // First what is open, then what was typed; neither is for whoever else listens to that key.
      event.preventDefault();
      if (isShown) close();
      else setTyped('');
    }
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };

  return (
    <form role="search" aria-label={label} className={styles.box} onSubmit={search} onBlur={onBlur}>
      <Icon name="search" />
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={hasList}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={hasList && active ? optionId(`${id}-list`, active.key) : undefined}
        data-search-box
        placeholder="People, #tags, words"
        value={typed}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setActiveKey(undefined);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onClick={() => setIsOpen(true)}
        onKeyDown={onKey}
      />
      {isShown && (
        // The focus stays in the box, whatever is pressed here.
        <div className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
          {hasList && (
            <SuggestionList id={`${id}-list`} groups={groups} activeKey={active?.key} onChoose={choose} />
          )}
          {note !== undefined && <p className={styles.note}>{note}</p>}
          {term === '' && (
            <button type="button" className="quiet-button" onClick={() => recentSearches.clear()}>
              Clear recent searches
            </button>
          )}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isShown ? (note ?? `${options.length} suggestions`) : ''}
      </p>
    </form>
  );
}

function noteOn(
  term: string,
  exceeded: number | undefined,
  found: ReturnType<typeof useSuggestions>,
  count: number,
): string | undefined {
  if (exceeded !== undefined) return `That is longer than ${exceeded} characters.`;
  if (term === '' || found === undefined) return undefined;
  if (found.problem !== undefined) return found.problem.message;
  const leftOut = found.findings?.leftOut?.parts.join(' and ');
  if (leftOut !== undefined) return `Just now, ${leftOut} cannot be found.`;
  return count === 0 && found.term === term ? 'Nothing found' : undefined;
}

import { type ReactNode } from 'react';
import { type Findings } from '../gateway/types';
import { Avatar } from './Avatar';
import { linkTo } from './CrudCard';
import { Highlighted } from './Highlighted';
import { Icon } from './Icon';
import { excerpt } from './matches';
import { linkToPerson, linkToSearch } from './paths';
import styles from './SearchBox.module.css';

/** One line of the list under the search box. */
export interface Suggestion {
  readonly key: string;
  /** Where it leads. */
  readonly to: string;
  /** What is remembered of it among the recent searches. */
  readonly term: string;
  readonly content: ReactNode;
}

export interface SuggestionGroup {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

/** What was found, in the order in which it is shown; groups without anything are left out. */
export function suggestionGroups(term: string, found: Findings): readonly SuggestionGroup[] {
  const groups = [
    {
      label: 'People',
      suggestions: found.people.map((person) => ({
        key: `person-${person.uuid}`,
        to: linkToPerson(person.handle),
        term: `@${person.handle}`,
        content: (
          <>
            <Avatar of={person} isSmall />
            <span className={styles.text}>
              <strong>
                <Highlighted text={person.display_name} term={term} />
              </strong>{' '}
              <span className={styles.quiet}>
                @<Highlighted text={person.handle} term={term} />
              </span>
            </span>
          </>
        ),
      })),
    },
    {
      label: 'Tags',
      suggestions: found.tags.map(({ tag, count }) => ({
        key: `tag-${tag}`,
        to: linkToSearch(`#${tag}`),
        term: `#${tag}`,
        content: (
          <>
            <span className={styles.text}>
              #<Highlighted text={tag} term={term} />
            </span>{' '}
            <span className={styles.quiet}>{count === 1 ? '1 crud' : `${count} cruds`}</span>
          </>
        ),
      })),
    },
    {
      label: 'Cruds',
      suggestions: found.activities.map((crud) => ({
        key: `crud-${crud.uuid}`,
        to: linkTo(crud),
        term,
        content: (
          <span className={styles.text}>
            <span className={styles.quiet}>{crud.display_name}: </span>
            <Highlighted text={excerpt(crud.message, term)} term={term} />
          </span>
        ),
      })),
    },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

/** What was looked for before, to be looked for again. */
export const recentGroup = (terms: readonly string[]): SuggestionGroup => ({
  label: 'Recent searches',
  suggestions: terms.map((term) => ({
    key: `recent-${term}`,
    to: linkToSearch(term),
    term,
    content: (
      <>
        <Icon name="search" />
        <span className={styles.text}>{term}</span>
      </>
    ),
  })),
});

import { type SubmitEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Icon } from './Icon';
import { linkToSearch } from './paths';
import { readForm } from './readForm';
import styles from './SearchBox.module.css';

/** Leads to what a term finds. Shows the term of the search that is open. */
export function SearchBox({ label = 'Search' }: { label?: string }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const shown = pathname === '/search' ? (parameters.get('term') ?? '') : '';
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { term } = readForm(event.currentTarget, 'term');
    if (term.trim() !== '') void navigate(linkToSearch(term.trim()));
  };
  return (
    <form key={shown} role="search" aria-label={label} className={styles.box} onSubmit={search}>
      <Icon name="search" />
      <input
        type="search"
        name="term"
        aria-label={label}
        placeholder="Words or a #tag"
        defaultValue={shown}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
      />
    </form>
  );
}

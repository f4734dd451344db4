import { type MouseEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTitle } from '../app/useTitle';
import { Icon } from './Icon';
import styles from './PageHeader.module.css';

interface Way {
  readonly to: string;
  readonly label: string;
}

interface Props {
  readonly title: string;
  /** The window's title, when it says more. */
  readonly windowTitle?: string;
  /** Where the arrow leads when there is no page to go back to. */
  readonly back?: Way;
  readonly children?: ReactNode;
}

export function PageHeader({ title, windowTitle = title, back, children }: Props) {
  useTitle(windowTitle);
  return (
    <header className={styles.header}>
      {back !== undefined && <Back {...back} />}
      <h1>{title}</h1>
      {children}
    </header>
  );
}

/** Back to where one was, with its place; to a page above when one came from nowhere. */
function Back({ to, label }: Way) {
  const navigate = useNavigate();
  const state = history.state as { readonly idx?: number } | null;
  const cameFromHere = (state?.idx ?? 0) > 0;
  const words = cameFromHere ? 'Back' : label;
  const goBack = (event: MouseEvent) => {
    if (!cameFromHere || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link className="icon-button" to={to} aria-label={words} title={words} onClick={goBack}>
      <Icon name="back" />
    </Link>
  );
}

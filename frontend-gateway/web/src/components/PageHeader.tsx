import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTitle } from '../app/useTitle';
import { Icon } from './Icon';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  /** The window's title, when it says more. */
  readonly windowTitle?: string;
  /** Where the arrow leads. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly children?: ReactNode;
}

export function PageHeader({ title, windowTitle = title, back, children }: Props) {
  useTitle(windowTitle);
  return (
    <header className={styles.header}>
      {back !== undefined && (
        <Link className="icon-button" to={back.to} aria-label={back.label} title={back.label}>
          <Icon name="back" />
        </Link>
      )}
      <h1>{title}</h1>
      {children}
    </header>
  );
}

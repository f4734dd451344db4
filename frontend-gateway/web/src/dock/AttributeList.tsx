import { Link } from 'react-router';
import { CopyButton } from '../components/CopyButton';
import { Icon } from '../components/Icon';
import styles from './AttributeList.module.css';
import { type Attribute } from './attributes';
import { filterFor } from './attributeGroups';
import { meaningOf } from './meanings';

interface Props {
  readonly title: string;
  readonly attributes: readonly Attribute[];
  readonly canFilter?: boolean;
  readonly isClosed?: boolean;
}

/** Attributes with what they mean, each to copy, or to find all spans with the same. */
export function AttributeList({ title, attributes, canFilter = true, isClosed = false }: Props) {
  if (attributes.length === 0) return null;
  return (
    <details className={styles.group} open={!isClosed}>
      <summary>{title}</summary>
      <dl>
        {attributes.map((attribute, index) => (
          <AttributeRow key={`${attribute[0]}-${index}`} attribute={attribute} canFilter={canFilter} />
        ))}
      </dl>
    </details>
  );
}

function AttributeRow({ attribute, canFilter }: { attribute: Attribute; canFilter: boolean }) {
  const [key, value] = attribute;
  const meaning = meaningOf(key);
  return (
    <div>
      {meaning === undefined ? (
        <dt>{key}</dt>
      ) : (
        <dt className={styles.explained} tabIndex={0} data-meaning={meaning}>
          {key}
          <span className="visually-hidden">: {meaning}</span>
        </dt>
      )}
      <dd>
        <span>{value}</span>
        <span className={styles.tools}>
          <CopyButton text={value} label={`Copy ${key}`} />
          {canFilter && (
            <Link
              className="icon-button"
              to={`/traces?query=${encodeURIComponent(filterFor(attribute))}`}
              aria-label={`Find spans with this ${key}`}
              title={`Find spans with this ${key}`}
            >
              <Icon name="search" />
            </Link>
          )}
        </span>
      </dd>
    </div>
  );
}

import { type FieldError } from '../gateway/problem';
import { type Rules } from '../gateway/types';
import { Banner } from './Banner';
import styles from './BannerField.module.css';
import { Icon } from './Icon';

interface Props {
  readonly banners: Rules['banners'];
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly onChange: (value: string) => void;
}

/** The colour behind one's profile, out of those that the server knows. */
export function BannerField({ banners, value, errors, onChange }: Props) {
  const own = errors.filter(({ field }) => field === 'banner');
  return (
    <fieldset className={styles.field}>
      <legend>Colour</legend>
      <div className={styles.choice}>
        {banners.map((each) => (
          <label key={each.value} className={styles.colour} title={each.label}>
            <input
              className="visually-hidden"
              type="radio"
              name="banner"
              value={each.value}
              checked={each.value === value}
              onChange={() => onChange(each.value)}
            />
            <Banner colour={each.value} className={styles.swatch}>
              {each.value === value && <Icon name="check" />}
            </Banner>
            <span className="visually-hidden">{each.label}</span>
          </label>
        ))}
      </div>
      {own.length > 0 && <p className="field-error">{own.map(({ message }) => message).join(' ')}</p>}
    </fieldset>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { usePerson } from '../app/usePerson';
import { type Profile } from '../gateway/types';
import { Avatar } from './Avatar';
import { Banner } from './Banner';
import { cx } from './cx';
import { EditProfile } from './EditProfile';
import { FollowButton } from './FollowButton';
import { Icon } from './Icon';
import { Message } from './Message';
import { linkToMessageTo, linkToPeople } from './paths';
import styles from './ProfileHeader.module.css';

/** Who somebody is; on one's own profile with the way to change it. */
export function ProfileHeader({ profile, isOwn }: { profile: Profile; isOwn: boolean }) {
  const [isEditing, setEditing] = useState(false);
  const me = usePerson();
  const { handle, display_name, bio, cruds_count, followers_count, following_count } = profile;
  return (
    <section aria-label={`About ${display_name}`} data-testid="profile">
      <Banner colour={profile.banner} className={styles.banner} />
      <div className={styles.about}>
        <div className={styles.top}>
          <span className={styles.avatar}>
            <Avatar of={profile} />
          </span>
          {isOwn && (
            <button type="button" className="button" onClick={() => setEditing(true)}>
              Edit profile
            </button>
          )}
          {!isOwn && (
            <div className={styles.tools}>
              {me != null && (
                <Link className={cx('button', styles.tool)} to={linkToMessageTo(handle)}>
                  <Icon name="mail" />
                  Message
                </Link>
              )}
              <FollowButton person={profile} />
            </div>
          )}
        </div>
        <h2 className={styles.name}>{display_name}</h2>
        <p className={styles.handle}>@{handle}</p>
        {bio !== '' && <Message text={bio} className={styles.bio} />}
        <p className={styles.counts}>
          <span>
            <strong>{cruds_count}</strong> {cruds_count === 1 ? 'crud' : 'cruds'}
          </span>
          <Link to={linkToPeople(handle, 'following')}>
            <strong>{following_count}</strong> following
          </Link>
          <Link to={linkToPeople(handle, 'followers')}>
            <strong>{followers_count}</strong> {followers_count === 1 ? 'follower' : 'followers'}
          </Link>
        </p>
      </div>
      {isEditing && <EditProfile profile={profile} onClose={() => setEditing(false)} />}
    </section>
  );
}

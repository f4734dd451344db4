import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { showProfile } from '../app/profileCache';
import { useToast } from '../app/ToastContext';
import { useAction } from '../app/useAction';
import { putAvatar, removeAvatar, updateProfile } from '../gateway/profiles';
import { rules } from '../gateway/rules';
import { type Profile } from '../gateway/types';
import { type AvatarChange, AvatarField } from './AvatarField';
import { BannerField } from './BannerField';
import { CharactersLeft } from './CharactersLeft';
import { countGraphemes } from './countGraphemes';
import dialogStyles from './ShortcutsDialog.module.css';
import styles from './EditProfile.module.css';
import { Icon } from './Icon';
import { ProblemNote } from './ProblemNote';
import { TextField } from './TextField';

const fields = ['avatar', 'banner', 'display_name', 'bio'] as const;

/** What one looks like, is called and says of oneself. */
export function EditProfile({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const client = useQueryClient();
  const toast = useToast();
  const { run, isPending, problem } = useAction();
  const [avatar, setAvatar] = useState<AvatarChange>();
  const [banner, setBanner] = useState(profile.banner);
  const [name, setName] = useState(profile.display_name);
  const [bio, setBio] = useState(profile.bio);
  const id = useId();
  const { data } = useQuery(rules);
  const errors = problem?.fieldErrors ?? [];
  const bioErrors = errors.filter(({ field }) => field === 'bio');
  const left = data === undefined ? undefined : data.bio.max - countGraphemes(bio.trim());
  const isSendable = name.trim() !== '' && (left ?? 0) >= 0 && !isPending;
  useEffect(() => dialog.current?.showModal(), []);

  async function save() {
    const went = await run('edit profile', async (scope) => {
      // The picture first: of all that is here, it is the likeliest to be refused, and then nothing has changed.
      if (avatar === 'none') showProfile(client, await scope.run(removeAvatar));
      else if (avatar !== undefined) showProfile(client, await scope.run(() => putAvatar(avatar)));
      setAvatar(undefined);
      const changed = await scope.run(() => updateProfile({ display_name: name, bio, banner }));
      showProfile(client, changed);
      toast({ text: 'Your profile is changed.', traceId: scope.traceId });
    });
    if (went) dialog.current?.close();
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isSendable) void save();
  };
  return (
    <dialog
      ref={dialog}
      className={dialogStyles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={`${id}-title`}>Edit profile</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <form className={styles.form} aria-label="Edit profile" onSubmit={submit}>
        {data !== undefined && (
          <>
            <AvatarField person={profile} rules={data.avatar} errors={errors} onChange={setAvatar} />
            <BannerField banners={data.banners} value={banner} errors={errors} onChange={setBanner} />
          </>
        )}
        <TextField
          name="display_name"
          label="Name"
          autoComplete="name"
          value={name}
          errors={errors}
          onChange={(event) => setName(event.target.value)}
          required
        />
        <div className="field">
          <label htmlFor={`${id}-bio`}>About you</label>
          <textarea
            id={`${id}-bio`}
            name="bio"
            rows={3}
            value={bio}
            aria-invalid={bioErrors.length > 0}
            aria-describedby={`${id}-notes`}
            onChange={(event) => setBio(event.target.value)}
          />
          <div id={`${id}-notes`} className={styles.hint}>
            {left !== undefined && <CharactersLeft id={`${id}-left`} left={left} />}
            {bioErrors.length > 0 && (
              <p className="field-error">{bioErrors.map(({ message }) => message).join(' ')}</p>
            )}
          </div>
        </div>
        <ProblemNote problem={problem} fields={fields} />
        <div className={styles.buttons}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button className="button primary" type="submit" disabled={!isSendable} aria-busy={isPending}>
            {isPending ? 'Saving …' : 'Save'}
          </button>
        </div>
      </form>
    </dialog>
  );
}

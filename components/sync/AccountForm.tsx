import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import type { SyncConfig } from '@/lib/app/sync/desk';
import { SERVICE_IDS, serviceOf } from '@/lib/app/sync/services';
import { AddressField } from './AddressField';
import { AlsoGoes } from './AlsoGoes';
import { type Draft, type Faults, faultsOf, withService } from './draft';
import { SecretField } from './SecretField';

export interface AccountFormProps {
  draft: Draft;
  /** What is kept; null where nothing is. */
  before: SyncConfig | null;
  /** What is missing is said once it was tried; what cannot be, at once. */
  tried: boolean;
  onChange: (draft: Draft) => void;
}

/** Where the server is and who one is there, where on it, and what goes along. */
export function AccountForm({ draft, before, tried, onChange }: AccountFormProps) {
  const { t } = useI18n();
  const { sync } = t;
  const faults = faultsOf(draft, before);
  const said = (field: keyof Faults) => {
    const fault = faults[field];
    const isWrong = fault === 'folderBad' || fault === 'databaseBad';
    return fault && (tried || isWrong) ? sync.fault[fault] : undefined;
  };
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const parts = { draft, before, said, set };
  return (
    <div class="sync-form">
      {draft.kind === 'webdav' && <ServicePicker draft={draft} onChange={onChange} />}
      <AddressField
        draft={draft}
        example={draft.kind === 'webdav' ? serviceOf(draft.service).example : 'https://couch.example.com/'}
        error={said('address')}
        onInput={(address) => set({ address })}
      />
      <div class="sync-pair">
        <TextField
          label={sync.user}
          literal
          value={draft.user}
          maxLength={500}
          error={said('user')}
          onInput={(user) => set({ user })}
        />
        <PasswordField {...parts} />
      </div>
      {draft.kind === 'webdav' ? <FolderField {...parts} /> : <DatabaseFields {...parts} />}
      <TextField
        label={sync.device}
        value={draft.name}
        maxLength={100}
        error={said('name')}
        hint={sync.deviceWhy}
        onInput={(name) => set({ name })}
      />
      {draft.kind === 'webdav' && <SealField {...parts} />}
      <AlsoGoes also={{ texts: draft.texts, profile: draft.profile }} onChange={set} />
    </div>
  );
}

interface FieldProps {
  draft: Draft;
  before: SyncConfig | null;
  said: (field: keyof Faults) => string | undefined;
  set: (change: Partial<Draft>) => void;
}

function ServicePicker({ draft, onChange }: Pick<AccountFormProps, 'draft' | 'onChange'>) {
  const { t } = useI18n();
  const { help } = serviceOf(draft.service);
  return (
    <div class="field-block">
      <Segmented
        label={t.sync.service}
        value={draft.service}
        options={SERVICE_IDS.map((value) => ({ value, label: t.sync.services[value] }))}
        onChange={(service) => onChange(withService(draft, service))}
      />
      <p class="sm dim">
        {t.sync.serviceHint[draft.service]}
        {help && (
          <>
            {' '}
            {t.sync.help}
            <a href={help.href} target="_blank" rel="noreferrer" lang={help.lang}>
              {help.title}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function PasswordField({ draft, before, said, set }: FieldProps) {
  const { t } = useI18n();
  const isApp = draft.kind === 'webdav' && (draft.service === 'jianguoyun' || draft.service === 'nextcloud');
  const isKept = before?.target.kind === draft.kind && faultsOf(draft, before).password === undefined;
  return (
    <SecretField
      label={isApp ? t.sync.appPassword : t.sync.password}
      hint={isApp ? t.sync.appPasswordWhy : null}
      value={draft.password}
      placeholder={isKept && draft.password === '' ? t.sync.keptPassword : undefined}
      error={said('password')}
      onInput={(password) => set({ password })}
    />
  );
}

function FolderField({ draft, said, set }: FieldProps) {
  const { t } = useI18n();
  return (
    <TextField
      label={t.sync.folder}
      literal
      value={draft.folder}
      maxLength={500}
      error={said('folder')}
      hint={draft.service === 'synology' ? t.sync.folderInside : t.sync.folderWhy}
      onInput={(folder) => set({ folder })}
    />
  );
}

function DatabaseFields({ draft, said, set }: FieldProps) {
  const { t } = useI18n();
  return (
    <div class="sync-pair">
      <TextField
        label={t.sync.team}
        literal
        value={draft.team}
        placeholder="yardstick-team"
        maxLength={200}
        error={said('team')}
        hint={t.sync.teamWhy}
        onInput={(team) => set({ team })}
      />
      <TextField
        label={t.sync.own}
        literal
        value={draft.own}
        maxLength={200}
        error={said('own')}
        hint={t.sync.ownWhy}
        onInput={(own) => set({ own })}
      />
    </div>
  );
}

function SealField({ draft, before, set }: FieldProps) {
  const { t } = useI18n();
  const { target } = before ?? {};
  const isKept = target?.kind === 'webdav' && target.passphrase !== null && !faultsOf(draft, before).password;
  return (
    <SecretField
      label={t.sync.passphrase}
      hint={t.sync.passphraseWhy}
      value={draft.passphrase}
      placeholder={isKept && draft.passphrase === '' ? t.sync.keptPassword : undefined}
      onInput={(passphrase) => set({ passphrase })}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { Eye, EyeOff } from '@/components/ui/icons';

export interface SecretFieldProps {
  label: string;
  hint: ComponentChildren;
  value: string;
  onInput: (value: string) => void;
  placeholder?: string | undefined;
  error?: string | undefined;
}

/** A password or passphrase: hidden until it is asked to be shown, and offered to no store of passwords. */
export function SecretField({ label, hint, value, onInput, placeholder, error }: SecretFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div class="field-block">
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          value={value}
          placeholder={placeholder}
          autocomplete="new-password"
          spellcheck={false}
          maxLength={500}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={`${shown ? t.sync.hide : t.sync.show} · ${label}`}
          onClick={() => setShown(!shown)}
        />
      </div>
      <div id={`${id}-hint`}>
        {error && (
          <p class="sm bad" role="alert">
            {error}
          </p>
        )}
        <p class="sm dim">{hint}</p>
      </div>
    </div>
  );
}

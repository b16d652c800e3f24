import { useId } from 'preact/hooks';

export interface TextAreaProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onInput?: ((value: string) => void) | undefined;
  onBlur?: (() => void) | undefined;
  placeholder?: string;
  rows?: number;
  readOnly?: boolean;
  disabled?: boolean;
  lang?: string;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  const { label, hideLabel, onInput, onBlur } = props;
  return (
    <div class="field-block">
      {!hideLabel && <label for={id}>{label}</label>}
      <textarea
        id={id}
        class="area"
        aria-label={hideLabel ? label : undefined}
        value={props.value}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        disabled={props.disabled}
        lang={props.lang}
        onInput={(event) => onInput?.(event.currentTarget.value)}
        onBlur={() => onBlur?.()}
      />
    </div>
  );
}

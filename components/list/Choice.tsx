interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  /** The words for no choice; absent where one must be chosen. */
  any?: string;
  /** Each value with its words. */
  options: readonly (readonly [Value, string])[];
  choose: (value: Value | null) => void;
}

/** One of several, in a row: a native list, which every keyboard and screen reader knows. */
export function Choice<Value extends string>({ label, value, any, options, choose }: ChoiceProps<Value>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.currentTarget.value);
          choose(chosen ? chosen[0] : null);
        }}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

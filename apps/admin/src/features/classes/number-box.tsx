/** A number of a rule. */
export function NumberBox({
  label,
  value,
  step,
  onChange,
}: {
  label: string;
  value: number;
  step: string;
  onChange: (value: number) => void;
}) {
  return (
    <input
      className="k-input k-test-number"
      type="number"
      step={step}
      aria-label={label}
      value={value}
      onChange={(event) => event.target.value !== '' && onChange(Number(event.target.value))}
    />
  );
}

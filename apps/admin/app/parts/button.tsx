import { forwardRef, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { Link, type LinkProps } from '@remix-run/react';
import { Icon, type IconName } from './icon.js';

type Look = {
  variant?: 'primary' | 'secondary' | 'tertiary';
  small?: boolean;
  icon?: IconName;
  danger?: boolean;
};

const attributes = ({ variant = 'secondary', small, danger }: Look) => ({
  className: 'ds-button',
  'data-variant': variant,
  ...(small ? { 'data-size': 'sm' } : {}),
  ...(danger ? { 'data-color': 'danger' } : {}),
});

type Press = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** At work on what was pressed. */
  busy?: boolean;
};

/**
 * What cannot be pressed just now. `disabled` would throw the keyboard out of the page at every press that takes a
 * moment: a button that is busy, or said to be `aria-disabled`, keeps the focus and answers nothing.
 */
function press({ busy, ...rest }: Press): ButtonHTMLAttributes<HTMLButtonElement> {
  if (!busy && !rest['aria-disabled']) return rest;
  return {
    ...rest,
    'aria-disabled': true,
    'aria-busy': busy || undefined,
    onClick: (event: MouseEvent) => event.preventDefault(),
  };
}

export const Button = forwardRef<HTMLButtonElement, Look & Press>(function Button(
  { variant, small, icon, danger, children, ...rest },
  ref,
) {
  return (
    <button ref={ref} type="button" {...attributes({ variant, small, danger })} {...press(rest)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
});

/** A button that shows a drawing only; its name is read out and shown on hover. */
export const IconButton = forwardRef<
  HTMLButtonElement,
  { icon: IconName; label: string; danger?: boolean } & Press
>(function IconButton({ icon, label, danger, ...rest }, ref) {
  return (
    <button
      ref={ref}
      type="button"
      {...attributes({ variant: 'tertiary', small: true, danger })}
      data-icon
      aria-label={label}
      title={label}
      {...press(rest)}
    >
      <Icon name={icon} />
    </button>
  );
});

export function ButtonLink({
  variant,
  small,
  icon,
  danger,
  children,
  ...rest
}: Look & LinkProps & { children: ReactNode }) {
  return (
    <Link {...attributes({ variant, small, danger })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from 'react';
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

export const Button = forwardRef<HTMLButtonElement, Look & ButtonHTMLAttributes<HTMLButtonElement>>(
  function Button({ variant, small, icon, danger, children, ...rest }, ref) {
    return (
      <button ref={ref} type="button" {...attributes({ variant, small, danger })} {...rest}>
        {icon && <Icon name={icon} />}
        {children}
      </button>
    );
  },
);

/** A button that shows a drawing only; its name is read out and shown on hover. */
export const IconButton = forwardRef<
  HTMLButtonElement,
  { icon: IconName; label: string; danger?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>
>(function IconButton({ icon, label, danger, ...rest }, ref) {
  return (
    <button
      ref={ref}
      type="button"
      {...attributes({ variant: 'tertiary', small: true, danger })}
      data-icon
      aria-label={label}
      title={label}
      {...rest}
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

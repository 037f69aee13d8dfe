import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { parseSearch } from '../lib/route';
import { type ButtonLook, buttonClass } from './Button';
import { join } from './join';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** From `paths`. */
  to: string;
  look?: ButtonLook;
  small?: boolean;
  children: ReactNode;
};

/** A link inside the application; with `look` it is drawn as a button but stays a link. */
export function AppLink({ to, look, small, className, ...rest }: Props) {
  const [place = to, hash] = to.split('#');
  const [path = place, query] = place.split('?');
  const classes = join(look ? buttonClass(look, small) : 'link', className);
  return (
    <Link
      to={path}
      {...(query ? { search: parseSearch(query) as never } : {})}
      {...(hash ? { hash } : {})}
      className={classes}
      {...rest}
    />
  );
}

type FileProps = AnchorHTMLAttributes<HTMLAnchorElement> & { look?: ButtonLook; small?: boolean };

/** A link to something that is not a screen: a document, the sign-in, another site. */
export function PlainLink({ look, small, className, ...rest }: FileProps) {
  return <a className={join(look ? buttonClass(look, small) : 'link', className)} {...rest} />;
}

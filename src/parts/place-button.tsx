/** A place's name that opens its page. */
import type { ReactNode } from 'react';
import type { Place } from '../domain/network/schema.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Opener } from './opener.tsx';

interface PlaceButtonProps {
  readonly place: Place;
  readonly className?: string;
  /** In place of the short name. */
  readonly children?: ReactNode;
}

export function PlaceButton({ place, className = '', children }: PlaceButtonProps) {
  const { short } = useI18n();
  return (
    <Opener opens={{ kind: 'place', id: place.id }} className={className}>
      {children ?? short(place)}
    </Opener>
  );
}

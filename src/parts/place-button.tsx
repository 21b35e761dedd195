/** A place's name that opens its page. */
import type { ReactNode } from 'react';
import type { Place } from '../domain/network/schema.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useActions } from './actions-context.tsx';
import { TextButton } from './text-link.tsx';

interface PlaceButtonProps {
  readonly place: Place;
  readonly className?: string;
  /** In place of the short name. */
  readonly children?: ReactNode;
}

export function PlaceButton({ place, className = '', children }: PlaceButtonProps) {
  const { short } = useI18n();
  const { openSubject } = useActions();
  return (
    <TextButton data-opens={place.id} className={className} onClick={() => openSubject({ kind: 'place', id: place.id })}>
      {children ?? short(place)}
    </TextButton>
  );
}

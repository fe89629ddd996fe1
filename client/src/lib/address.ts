import { formatPostcode } from './format.ts';

type Addressed = {
  street?: string | null;
  houseNumber?: string | null;
  postcode?: string | null;
  town?: string | null;
};

/** 'Prinsenstraat 18, 7721 AJ Dalfsen', with what is known of it. */
export function addressOf({ street, houseNumber, postcode, town }: Addressed): string {
  const first = [street, houseNumber].filter(Boolean).join(' ');
  const second = [postcode && formatPostcode(postcode), town].filter(Boolean).join(' ');
  return [first, second].filter(Boolean).join(', ');
}

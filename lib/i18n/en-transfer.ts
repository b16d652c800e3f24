import { enCopies } from './en-copies';
import type { Messages } from './zh';

export const enTransfer: Messages['transfer'] = {
  table: {
    columns: {
      title: 'Title',
      company: 'Company',
      place: 'Place',
      salary: 'Pay',
      education: 'Education',
      experience: 'Experience',
      headcount: 'Openings',
      description: 'Description',
      url: 'Link',
      score: 'Score',
      band: 'Band',
      missing: 'Missing',
      illegal: 'Possibly unlawful',
      risky: 'Risky',
      style: 'Wording',
      role: 'Role',
      status: 'Status',
      tags: 'Tags',
      rating: 'Rating',
      owner: 'Owner',
      notes: 'Notes',
      firstSeen: 'First seen',
      lastSeen: 'Last seen',
    },
    sheet: 'Postings',
    role: enCopies.role,
    band: enCopies.band,
    cut: '… (cut: the cell holds no more)',
  },
};

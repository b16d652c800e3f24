import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';

const auditor = await builtinAuditor();

/** The ids of the items that a posting says, in order. */
function said(title: string, description: string) {
  const { role, items } = auditor.audit({ title, description }, { anyway: true });
  const inState = (state: string) =>
    items
      .filter((item) => item.state === state && item.from === 'text')
      .map(({ id }) => id)
      .sort();
  return { role: role.role, level: role.level, covered: inState('covered'), waived: inState('waived') };
}

describe('whole postings', () => {
  test('a seat of a shop, in lists', () => {
    const description = `What you'll do
- Reply to shoppers' questions by email and live chat
- Cancel orders and track shipments
- Arrange returns and refunds
What you’ll need
- Bachelor's degree or equivalent
- 1-2 years of retail experience preferred
- Strong communication, problem-solving and time-management skills
- Patient, detail-oriented and reliable
What we offer
- $18-22 per hour plus monthly bonus
- Health insurance, PTO and paid training
- Full-time, rotating shifts from 9am to 6pm`;
    expect(said('Customer Service Representative', description)).toEqual({
      role: 'service',
      level: 'staff',
      covered: [
        'base-pay',
        'benefits',
        'communication-skills',
        'contract-probation',
        'duty-after-sales',
        'duty-customer-consultation',
        'duty-order-processing',
        'education-and-major',
        'incentives',
        'onboarding-training',
        'pay-structure',
        'personality-traits',
        'problem-solving',
        'rest-days',
        'time-management',
        'work-experience',
        'work-hours-shift',
      ],
      waived: [],
    });
  });

  test('running text that waives more than it asks', () => {
    const description =
      'No experience and no degree needed: we will train you. You answer calls from members of a library, ' +
      'one caller at a time. There is no cold calling and there are no targets. CPF, 14 days annual leave.';
    expect(said('Call Centre Trainee', description)).toEqual({
      role: 'service',
      level: 'junior',
      covered: ['duty-customer-consultation', 'onboarding-training', 'rest-days', 'social-insurance'],
      waived: ['education-and-major', 'sales-skills', 'service-kpis', 'work-experience'],
    });
  });

  test('Chinese and English side by side', () => {
    const description = `岗位职责：
1. Handle negative reviews on Amazon; 2. 处理退款和换货
任职要求：
1. 大专以上学历, fluent English; 2. familiar with Amazon policies
福利待遇：
五险一金, weekends off`;
    expect(said('Cross-border Customer Support (英文客服)', description)).toEqual({
      role: 'service',
      level: 'staff',
      covered: [
        'duty-after-sales',
        'duty-complaint-dispute',
        'education-and-major',
        'foreign-language',
        'platform-rules',
        'rest-days',
        'social-insurance',
      ],
      waived: [],
    });
  });

  test('a leader of people', () => {
    const description = `Responsibilities
You coach a team of ten agents, keep canned replies up to date and own CSAT.
Requirements
Experience with Zendesk is a must, empathy for callers, a cool head.`;
    expect(said('Support Team Leader - Customer Care', description)).toEqual({
      role: 'service',
      level: 'lead',
      covered: [
        'customer-psychology',
        'platform-tools',
        'service-kpis',
        'service-standards',
        'stress-tolerance',
        'work-experience',
      ],
      waived: [],
    });
  });
});

describe('what only looks like it', () => {
  test.each([
    ['About us', 'We are a fast-growing training company with great teamwork and award-winning support.'],
    ['Duties', 'Provide patient care in a stress-free, pet-friendly home.'],
    ['a word inside a word', 'Our restaurant translates its menu; the rest is excellent.'],
    ['figures that are no pay', 'We ship 40,000 parcels and have raised $20 million.'],
  ])('%s', (_, description) => {
    const { covered } = said('Customer Service', description);
    expect(covered).toEqual([]);
  });
});

describe('strength and negation', () => {
  const strengthOf = (id: string, description: string) =>
    auditor.audit({ title: '', description }, { anyway: true }).items.find((item) => item.id === id);

  test.each([
    ['Zendesk is a plus', 'platform-tools'],
    ['French would be an advantage', 'foreign-language'],
    ['call center experience preferred', 'work-experience'],
    ['nice to have: typing', 'typing-speed'],
  ])('%s is preferred', (words, id) => {
    expect(strengthOf(id, `Requirements: ${words}`)).toMatchObject({
      state: 'covered',
      strength: 'preferred',
    });
  });

  test.each([
    ['a degree isn’t required', 'education-and-major', 'waived'],
    ['you don’t need a technical background', 'technical-knowledge', 'waived'],
    ['experience in a call centre is not necessary', 'work-experience', 'waived'],
    ['not only patient but quick', 'personality-traits', 'covered'],
    ['no later than May you will speak fluent French', 'foreign-language', 'covered'],
    ['no experience needed but a diploma is a must', 'education-and-major', 'covered'],
  ])('%s: %s is %s', (words, id, state) => {
    expect(strengthOf(id, `Requirements: ${words}`)?.state).toBe(state);
  });
});

describe('roles', () => {
  test.each([
    ['Inside Sales Representative', 'Cold call prospects and close deals.', 'other'],
    ['Customer Service Executive (Sales)', 'Call leads, pitch packages and hit the sales quota.', 'mixed'],
    [
      'Customer Care Associate',
      'Chase late payments and arrange payment plans for overdue accounts.',
      'mixed',
    ],
    [
      'Technical Support Specialist',
      'Answer calls. Troubleshoot router issues. Explain our plans.',
      'service',
    ],
    ['Customer Service Engineer', 'Write code and unit tests.', 'other'],
    ['Registered Nurse', 'Answer patients’ questions.', 'other'],
  ])('%s: %s', (title, description, role) => {
    expect(said(title, description).role).toBe(role);
  });

  test.each([
    ['Entry Level Call Center Agent', 'junior'],
    ['Customer Support Intern', 'junior'],
    ['International Customer Support Agent', 'staff'],
    ['Sr. Customer Service Representative', 'senior'],
    ['VP Customer Care', 'director'],
  ])('%s is %s', (title, level) => {
    expect(said(title, 'Answer calls from customers.').level).toBe(level);
  });
});

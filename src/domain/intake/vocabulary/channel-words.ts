/** Words for a way to reach somebody, in normal form. */
export const channelWords: ReadonlySet<string> = new Set(
  `email mail phone telephone call text sms message chat slack teams zoom skype whatsapp letter newsletter
   meeting meetings workshop presentation briefing conference video intranet portal website memo webinar
   face verbal besprechung telefon brief`.split(/\s+/),
);

/** Names of the chart parts of a presentation. */
export const chartParts = /^ppt\/charts\/chart\d+\.xml$/;

export const runCharts = {};

'use strict';
const { default: Sequencer } = require('@jest/test-sequencer');

const startsAWhole = /[\\/]test[\\/](access|graph|guards|journeys|readme|runtime)[\\/]/;

/**
 * Without the times of an earlier run jest begins with the largest files. The longest tests are not among them: they
 * start the graph, or processes, and would be left to the end, where one worker waits for the other.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    const isLong = ({ path }) => startsAWhole.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};

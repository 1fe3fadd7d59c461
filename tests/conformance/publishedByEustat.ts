import type { PublishedRow } from './publishedRow.ts'

// Source: Eustat, the Basque statistics office, which publishes each series with the result of Eurostat's method.
// Columns: id, base value and year, latest value and year, direction, natural limit, target value and year,
// and Eustat's own value, score and class.

// prettier-ignore
export const publishedByEustat: readonly PublishedRow[] = [
  { id: '1-2-1', base: [16.4, 2016], latest: [16.5, 2022], direction: 'down', target: [8.2, 2030], value: -0.020985219, score: -2.587438, classLabel: 'SD' },
  { id: '1-3-1a', base: [82.7, 2015], latest: [82.4, 2025], direction: 'up', value: -0.00036335048, score: -0.09083762, classLabel: 'NP' },
  { id: '1-3-1b', base: [45.7, 2017], latest: [84.1, 2025], direction: 'up', value: 0.079219974, score: 5, classLabel: 'SP' },
  { id: '1-5-1', base: [0.09, 2015], latest: [0.18, 2024], direction: 'down', limit: 0.1, value: -0.080059739, score: -5, classLabel: 'SD' },
  { id: '1-5-4b', base: [100, 2015], latest: [100, 2024], direction: 'up', limit: 100, value: 0, score: 5, classLabel: 'SP' },
  { id: '1-a-2', base: [69.9, 2015], latest: [70.3, 2023], direction: 'up', value: 0.00071352313, score: 0.1783808, classLabel: 'NP' },
  { id: '2-1-2a', base: [6.6, 2016], latest: [7.9, 2024], direction: 'down', target: [0.1, 2030], value: -0.087879287, score: -2.866164, classLabel: 'SD' },
  { id: '2-1-2b', base: [3.1, 2016], latest: [2.6, 2024], direction: 'down', target: [0.1, 2030], value: 0.099974996, score: -2.083438, classLabel: 'MD' },
  { id: '2-2-2', base: [35.6, 2013], latest: [36.1, 2023], direction: 'down', value: -0.0013956958, score: -0.348924, classLabel: 'MD' },
  { id: '2-2-E1', base: [13, 2014], latest: [14, 2023], direction: 'down', value: -0.0082682136, score: -2.067053, classLabel: 'MD' },
  { id: '2-3-1a', base: [43924.4, 2015], latest: [50293.1, 2021], direction: 'up', value: 0.022822865, score: 5, classLabel: 'SP' },
  { id: '2-3-1b', base: [10150, 2015], latest: [10509, 2021], direction: 'up', target: [20300, 2030], value: 0.12284543, score: -1.988144, classLabel: 'MD' },
  { id: '2-4-1a', base: [30.21, 2015], latest: [19.44, 2023], direction: 'up', value: -0.053614251, score: -5, classLabel: 'SD' },
  { id: '2-4-1b', base: [98.77, 2016], latest: [99.03, 2023], direction: 'up', limit: 100, value: 0.00037563048, score: 1.756329, classLabel: 'MP' },
  { id: '3-1-2', base: [99.88, 2015], latest: [99.86, 2025], direction: 'up', target: [99.85, 2030], value: -0.99994993, score: 5, classLabel: 'SP' },
  { id: '3-3-2', base: [11.8, 2015], latest: [10.7, 2024], direction: 'down', target: [2.4, 2030], value: 0.10735271, score: -2.052697, classLabel: 'MD' },
  { id: '3-3-4', base: [0.7, 2015], latest: [0.5, 2024], direction: 'down', target: [0.1, 2030], value: 0.30161137, score: -1.243286, classLabel: 'MD' },
  { id: '3-4-1a', base: [651.4, 2015], latest: [618.6, 2024], direction: 'down', value: 0.0057241137, score: 1.431028, classLabel: 'MP' },
  { id: '3-4-E1b', base: [70.4, 2015], latest: [70.4, 2023], direction: 'up', value: 0, score: 0, classLabel: 'NP' },
  { id: '3-4-E2', base: [83.11, 2015], latest: [84.39, 2024], direction: 'up', value: 0.0016996516, score: 0.4249129, classLabel: 'MP' },
  { id: '3-6-1', base: [3.5, 2015], latest: [2.8, 2024], direction: 'down', target: [1.75, 2030], value: 0.5422887, score: -0.2404637, classLabel: 'MD' },
  { id: '4-5-1a', base: [1.098901099, 2015], latest: [1.030927835, 2024], direction: 'down', target: [1, 2030], value: 1.127934, score: 3.770957, classLabel: 'SP' },
  { id: '4-5-1d', base: [1.515151515, 2016], latest: [1.428571429, 2022], direction: 'down', target: [1, 2030], value: 0.33370839, score: -1.109548, classLabel: 'MD' },
  { id: '5-5-1f', base: [41.4, 2015], latest: [46.8, 2025], direction: 'up', limit: 50, value: 0.012335697, score: 5, classLabel: 'SP' },
  { id: '8-5-2', base: [15.7, 2015], latest: [7.4, 2024], direction: 'down', value: 0.080178486, score: 5, classLabel: 'SP' },
  { id: '9-c-1a', base: [99.89, 2015], latest: [99.99, 2020], direction: 'up', limit: 100, value: 0.00020014011, score: 5, classLabel: 'SP' },
]

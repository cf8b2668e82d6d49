/** A shop in Vue: a router, and on one of its pages a help box of its own. */

import { createApp, h } from 'vue';
import { createRouter, createWebHistory, RouterLink, RouterView } from 'vue-router';

const { server, isOwn } = document.body.dataset;

const page = (title: string) => ({
  render: () =>
    h('main', [
      h('h1', title),
      h(RouterLink, { to: '/en/lamp' }, () => 'Lamp'),
      ' ',
      h(RouterLink, { to: '/en/payment' }, () => 'Payment'),
      isOwn && title === 'Payment' ? h('wayside-help', { site: 'shop', server }) : null,
    ]),
});

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/en/lamp', component: page('Lamp') },
    { path: '/en/payment', component: page('Payment') },
  ],
});

createApp(RouterView).use(router).mount('#app');

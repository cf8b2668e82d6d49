/** @jsxImportSource react */
/** A shop in React: a router, and on one of its pages a help box of its own. */

import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import type {} from '../../../widget/types/react.d.ts';

const { server, isOwn } = document.body.dataset;

function Page({ title }: { title: string }) {
  return (
    <main>
      <h1>{title}</h1>
      <Link to="/en/lamp">Lamp</Link> <Link to="/en/payment">Payment</Link>
      {isOwn && title === 'Payment' && <wayside-help site="shop" server={server} />}
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <BrowserRouter>
    <Routes>
      <Route path="/en/lamp" element={<Page title="Lamp" />} />
      <Route path="/en/payment" element={<Page title="Payment" />} />
    </Routes>
  </BrowserRouter>,
);

/** @jsxImportSource react */
// The pages around the settings: without a code field, with figures and fields of their own. All values invented.

import { useState } from 'react';
import { useExpose } from '../../shared/use-expose.ts';

const figures = [
  ['Time in range', '68', '%'],
  ['Average glucose', '8.4', 'mmol/L'],
  ['Readings a day', '7.2', ''],
  ['Carbs a day', '164', 'g'],
];

export function HomePage() {
  return (
    <section className="Home_Home">
      <h1 className="Panel_title">Summary · last 14 days</h1>
      <div className="InfoPanel_InfoPanel" data-testid="info-panel-tdi">
        {figures.map(([title, value, unit]) => (
          <section key={title} className="InfoPanelSection_InfoPanelSection">
            <h3 className="InfoPanelSection_title">{title}</h3>
            <p className="InfoPanelSection_value">
              {value} <small>{unit}</small>
            </p>
          </section>
        ))}
      </div>
      <svg className="Home_chart" viewBox="0 0 600 160" role="img" aria-label="Glucose, last 14 days">
        <rect x="0" y="55" width="600" height="60" />
        <polyline points="0,90 50,70 100,105 150,60 200,95 250,120 300,80 350,40 400,85 450,100 500,75 550,92 600,66" />
      </svg>
    </section>
  );
}

export function LogbookPage({ title }: { title: string }) {
  const [note, setNote] = useState('');
  useExpose('logbookNote', note);
  return (
    <section className="Panel_Panel">
      <h2 className="Panel_title">{title}</h2>
      <label className="TextField_TextField">
        <span className="TextField_label">Add a note</span>
        <input className="TextField_input" value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <table className="Table_Table">
        <thead>
          <tr>
            <th>Time</th>
            <th>Glucose</th>
            <th>Insulin</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>07:40</td>
            <td>6.9</td>
            <td>4.0 U</td>
          </tr>
          <tr>
            <td>12:25</td>
            <td>9.1</td>
            <td>5.5 U</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

export function ReportsPage({ title }: { title: string }) {
  return (
    <section className="Panel_Panel">
      <h2 className="Panel_title">{title}</h2>
      <p>Choose a date range and create a PDF for your next visit.</p>
      <button type="button" className="Button_primary">
        Create PDF
      </button>
    </section>
  );
}

export function ProfilePage() {
  const [name, setName] = useState('Alex');
  useExpose('firstName', name);
  return (
    <section className="Panel_Panel">
      <h2 className="Panel_title">Profile</h2>
      <label className="TextField_TextField">
        <span className="TextField_label">First name</span>
        <input className="TextField_input" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
    </section>
  );
}

export function DevicesPage() {
  const [serial, setSerial] = useState('');
  useExpose('serialNumber', serial);
  return (
    <section className="Panel_Panel">
      <h2 className="Panel_title">Devices</h2>
      <label className="TextField_TextField">
        <span className="TextField_label">Serial number</span>
        <input className="TextField_input" value={serial} onChange={(event) => setSerial(event.target.value)} />
      </label>
      <button type="button" className="Button_secondary">
        Add device
      </button>
    </section>
  );
}

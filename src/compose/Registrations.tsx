import { RotateCw } from 'lucide-react';
import type { UserEquipment } from '../protocol/elementIds.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import './Registrations.css';

/** How a terminal is registered when the next message is sent. */
export interface UserRegistration {
  readonly ue: UserEquipment;
  /** What the procedure's figure calls it. */
  readonly name: string;
  /** Left out of a user without a client that could register. */
  readonly over: 'IMS' | 'IP' | undefined;
  readonly registered: boolean;
}

interface RegistrationsProps {
  readonly users: readonly UserRegistration[];
  readonly onRegister: (ue: UserEquipment) => void;
  readonly onDeregister: (ue: UserEquipment) => void;
}

/** Registration of the two terminals: the present state, and the ways to change it. */
export function Registrations({ users, onRegister, onDeregister }: RegistrationsProps) {
  const said = words().compose;
  return (
    <section className="registrations" aria-labelledby="registrations-title">
      <h2 id="registrations-title">{said.registrations}</h2>
      <ul className="registrations-list">
        {users.map(({ ue, name, over, registered }) => (
          <li key={ue}>
            <span className="registrations-state" data-registered={registered && over !== undefined}>
              <b>{name}</b> <span>{stateText(over, registered)}</span>
            </span>
            {over === undefined ? null : registered ? (
              <>
                <Button
                  variant="quiet"
                  aria-label={said.registerUserAgain(name)}
                  title={said.registerAgain}
                  onClick={() => onRegister(ue)}
                >
                  <RotateCw size={13} aria-hidden />
                </Button>
                <Button aria-label={said.deregisterUser(name)} onClick={() => onDeregister(ue)}>
                  {said.deregister}
                </Button>
              </>
            ) : (
              <Button aria-label={said.registerUser(name)} onClick={() => onRegister(ue)}>
                {said.register}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateText(over: UserRegistration['over'], registered: boolean): string {
  const { smsOnly, registered: isIn, notRegistered: isNotIn } = words().compose;
  if (over === undefined) return smsOnly;
  return (registered ? isIn : isNotIn)[over];
}

import type { FhirResource } from 'fhir/r4.js'

/** A code with its system. https://cds-hooks.hl7.org/2.0/#coding */
export interface Coding {
  readonly system: string
  readonly code: string
  /** Always there in an override reason. */
  readonly display?: string
}

/** The hooks that are answered, as HL7's library of hooks names them. https://cds-hooks.hl7.org/hooks/ */
export type Hook = 'patient-view' | 'encounter-start'

/** What a service says of itself. https://cds-hooks.hl7.org/2.0/#response */
export interface ServiceEntry {
  readonly hook: Hook
  readonly title: string
  readonly description: string
  readonly id: string
  /** Templates of FHIR queries by key. https://cds-hooks.hl7.org/2.0/#prefetch-template */
  readonly prefetch?: Readonly<Record<string, string>>
  readonly usageRequirements?: string
}

/** The answer to discovery. https://cds-hooks.hl7.org/2.0/#discovery */
export interface Discovery {
  readonly services: readonly ServiceEntry[]
}

/** A token with which a service may read the client's FHIR server. https://cds-hooks.hl7.org/2.0/#passing-the-access-token-to-the-cds-service */
export interface FhirAuthorization {
  readonly access_token: string
  readonly token_type?: string
  readonly expires_in?: number
  readonly scope?: string
  readonly subject?: string
  readonly patient?: string
}

/** Where guidance comes from. https://cds-hooks.hl7.org/2.0/#source */
export interface CardSource {
  readonly label: string
  /** Absolute. */
  readonly url?: string
}

/** A resource to make when somebody accepts it. https://cds-hooks.hl7.org/2.0/#action */
export interface Action {
  readonly type: 'create'
  readonly description: string
  readonly resource: FhirResource
}

/** What somebody may accept. https://cds-hooks.hl7.org/2.0/#suggestion */
export interface Suggestion {
  readonly label: string
  readonly uuid: string
  readonly actions: readonly Action[]
}

/** A page or an app. https://cds-hooks.hl7.org/2.0/#link */
export interface Link {
  readonly label: string
  readonly url: string
  readonly type: 'absolute' | 'smart'
  /** Only with `smart`. */
  readonly appContext?: string
}

/** From the least urgent to the most. https://cds-hooks.hl7.org/2.0/#card-attributes */
export type Indicator = 'info' | 'warning' | 'critical'

/** What somebody reads. https://cds-hooks.hl7.org/2.0/#card-attributes */
export interface Card {
  readonly uuid: string
  /** 1 to 139 characters. */
  readonly summary: string
  /** Markdown without HTML. */
  readonly detail: string
  readonly indicator: Indicator
  readonly source: CardSource
  readonly suggestions?: readonly Suggestion[]
  readonly selectionBehavior?: 'any'
  /** https://cds-hooks.hl7.org/2.0/#reasons-for-rejecting-a-card */
  readonly overrideReasons?: readonly Coding[]
  readonly links?: readonly Link[]
}

/** The answer to a hook; nothing to say is no cards. https://cds-hooks.hl7.org/2.0/#http-response */
export interface Cards {
  readonly cards: readonly Card[]
}

/** What became of a card. https://cds-hooks.hl7.org/2.0/#feedback */
export interface Feedback {
  /** The uuid of the card. */
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  /** Uuids of suggestions; there when the outcome is `accepted`. */
  readonly acceptedSuggestions?: readonly { readonly id: string }[]
  /** https://cds-hooks.hl7.org/2.0/#overridereason */
  readonly overrideReason?: { readonly reason?: Coding; readonly userComment?: string }
  readonly outcomeTimestamp: string
}

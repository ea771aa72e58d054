"""A made-up county as a subgraph, by Python's standard library alone. Usage: county.py <data.json> <sdl.graphql>; prints its port."""

import json
import re
import sys
import unicodedata
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tiny_graphql import Refused, execute

with open(sys.argv[1], encoding='utf-8') as file:
    DATA = json.load(file)
with open(sys.argv[2], encoding='utf-8') as file:
    SDL = file.read().replace('  statusOn(date: Date!): StatusOn\n', '')

COUNTY = DATA['county']
BASE = {'updatedAt': DATA['updatedAt'], 'errorReports': None}
TYPES = {'agreement': 'HallandAgreement', 'directive': 'HallandAssignmentDirective', 'other': 'HallandOtherInstrument'}
SWEDISH = {'å': '{', 'ä': '|', 'æ': '|', 'ö': '}', 'ø': '}', 'ü': 'y'}


def sort_key(title):
    letters = unicodedata.normalize('NFC', title.lower())
    plain = ''.join(SWEDISH.get(letter, unicodedata.normalize('NFD', letter)[0]) for letter in letters)
    return re.sub(r'[^a-z0-9{|}]+', ' ', plain).strip()


def page(rows, args):
    """The rows of a list after a place; what has no date comes last both ways."""
    ordered = sorted(rows, key=lambda row: (row['key'], row['id']), reverse=args.get('descending', False))
    ordered.sort(key=lambda row: row['key'] == '~')
    after, descending = args['after'], args.get('descending', False)
    if after:
        ordered = [row for row in ordered if is_beyond(row, after, descending)]
    return {'rows': ordered[:args['first']], 'more': len(ordered) > args['first']}


def is_beyond(row, after, descending):
    """Whether a row lies beyond a place, which may be that of another county's row."""
    if (row['key'] == '~') != (after['key'] == '~'):
        return row['key'] == '~'
    own, place = (row['key'], row['id']), (after['key'], after['id'])
    return own < place if descending else own > place


def said(one, aspect):
    return [fact['value'] for fact in one['facts'] if fact['aspect'] == aspect and fact['value']]


def key_of(one, order):
    if order == 'VALID_FROM_UNDATED_LAST':
        days = [value['date'] for aspect in ('validFrom', 'periodFrom') for value in said(one, aspect)]
        return days[0] if days else '~'
    title = sort_key(one['title'])
    return COUNTY['code'] + ' ' + title if order == 'COUNTY' else title


def text_of(one):
    words = [[fact['wording'], *(fact['inWords'] or {}).values()] for fact in one['facts']]
    return '\n'.join(word for some in words for word in some if word).lower()


def matching(filter):
    """The instruments of a selection; nothing for one by what this county does not know."""
    if set(filter) - {'types', 'kinds', 'text'}:
        return None
    words = filter.get('text', '').lower().split()
    return [
        one for one in DATA['instruments']
        if one['type'] in filter['types'] and one['kind'] in filter.get('kinds', [one['kind']])
        and all(word in text_of(one) for word in words)
    ]


def found(one, aspects):
    named = {key: one[key] for key in ('id', 'kind', 'title', 'shortTitle')}
    return {**named, 'facts': [fact for fact in one['facts'] if fact['aspect'] in aspects]}


def county(_):
    held = {'instruments': len(DATA['instruments']), 'documentsHeld': 3, 'agreementTextsHeld': 2}
    return {'answer': {**BASE, **held, 'contractVersion': '3.0.0', 'region': DATA['region'], 'knownGaps': DATA['knownGaps']}}


def instruments(args):
    selected = matching(args['filter'])
    if selected is None:
        return None
    rows = [{'key': key_of(one, args['orderBy']), 'id': one['id'], 'type': one['type']} for one in selected]
    return {'answer': {**BASE, **page(rows, args)}, 'count': len(rows)}


def compare(args):
    own = [id for id in args['ids'] if id.startswith(COUNTY['slug'] + ':')]
    held = {one['id']: one for one in DATA['instruments']}
    return {'answer': {
        **BASE,
        'found': [found(held[id], args['aspects']) for id in own if id in held],
        'removed': [],
        'missing': [id for id in own if id not in held],
    }}


def fact_rows(filter):
    """The facts of a selection; nothing for one by what this county does not know."""
    if set(filter) - {'aspects', 'kinds', 'instruments', 'statedAs'}:
        return None
    rows = []
    for one in DATA['instruments']:
        about = {**{key: one[key] for key in ('id', 'kind', 'title', 'shortTitle')}, 'county': COUNTY['slug']}
        places = {}
        for fact in one['facts']:
            places[fact['aspect']] = places.get(fact['aspect'], 0) + 1
            key = '%s %06d' % (sort_key(one['title']), places[fact['aspect']])
            asked = {'aspects': fact['aspect'], 'kinds': one['kind'], 'instruments': one['id'], 'statedAs': fact['statedAs']}
            if all(asked[name] in values for name, values in filter.items()):
                rows.append({'key': key, 'id': fact['id'], 'fact': fact, 'instrument': about, 'document': None})
    return rows


def facts(args):
    filter, held = args['filter'], {one['id'] for one in DATA['instruments']}
    rows = fact_rows(filter)
    if rows is None:
        return None
    own = [id for id in filter.get('instruments', []) if id.startswith(COUNTY['slug'] + ':')]
    return {'answer': {**BASE, **page(rows, args), 'unknown': [id for id in own if id not in held]}, 'count': len(rows)}


def revision(args):
    own, since = DATA['revision'], args['since']
    restarted = since is not None and (since['mark'] != own['mark'] or since['number'] > own['number'])
    return {'answer': {**BASE, 'revision': own, 'licence': None, 'restarted': restarted}}


def bulk(args):
    rows = fact_rows(args['filter'])
    if rows is None:
        return None
    if args['revision'] != DATA['revision']['number']:
        raise Refused('the data is of another revision', 'COUNTY_UNAVAILABLE')
    chunk = page(rows if args['bulk'] == 'HELD' else [], args)
    last = chunk['rows'][-1] if chunk['more'] else None
    shown = {one['id']: {key: one[key] for key in ('kind', 'title', 'shortTitle')} for one in DATA['instruments']}
    bodies = {one['id']: {key: one[key] for key in ('name', 'kind', 'scbCode')} for one in DATA['organisations']}
    papers = {cited['documentId']: cited['documentTitle'] for row in rows for cited in row['fact']['citations']}
    return {'answer': {
        **BASE,
        'facts': [{
            **{key: row['fact'][key] for key in ('id', 'aspect', 'statedAs', 'value', 'wording', 'inWords')},
            **{'subject': row['instrument']['id'], 'reasoning': None, 'note': None},
            'citations': [[cited['documentId'], cited['lineStart'], cited['lineEnd'], None] for cited in row['fact']['citations']],
        } for row in chunk['rows']],
        'removed': [],
        'names': {'instruments': shown, 'documents': papers, 'organisations': bodies},
        'next': last and {'key': last['key'], 'id': last['id']},
    }}


QUESTIONS = {
    'county': county, 'instruments': instruments, 'compare': compare, 'facts': facts, 'revision': revision, 'bulk-facts': bulk,
}


def answered(request):
    try:
        asked = json.loads(request)
        name, args, moment = asked['question'], asked['args'], asked['asKnownAt']
    except (ValueError, KeyError, TypeError):
        raise Refused('request: not a question', 'BAD_USER_INPUT') from None
    if moment is not None and not re.match(r'\d{4}-\d\d-\d\dT', str(moment)):
        raise Refused('asKnownAt: not a moment', 'BAD_USER_INPUT')
    # Facts in bulk are asked for as of the latest change, which is now.
    is_past = moment is not None and not (name == 'bulk-facts' and moment == DATA['updatedAt'])
    if name not in QUESTIONS or is_past or set(asked) - {'question', 'counties', 'args', 'asKnownAt'}:
        return None
    if 'first' in args and not (isinstance(args['first'], int) and args['first'] > 0):
        raise Refused('first: expected 1 or more', 'BAD_USER_INPUT')
    return QUESTIONS[name](args)


def part(request):
    def answer():
        own = answered(request)
        said_ = {'county': COUNTY['slug'], **({'answer': own['answer']} if own else {})}
        return json.dumps(said_, ensure_ascii=False)

    def count():
        return (answered(request) or {}).get('count')

    return {'__typename': 'HallandPart', 'request': request, 'answer': answer, 'count': count, 'facets': None}


def instrument(ref):
    for one in DATA['instruments']:
        if one['id'] == ref:
            title = {**one['facts'][0], **one['facts'][0]['value'], '__typename': 'StatedText', 'key': one['facts'][0]['id']}
            shown = {'kind': one['kind'], 'shortTitle': plain(one['shortTitle']), 'title': nested(title)}
            return {'__typename': TYPES[one['type']], 'ref': ref, 'id': ref, 'key': ref, 'county': plain(COUNTY), **shown}
    return Refused('no instrument "%s"' % ref, 'NOT_FOUND')


def plain(thing):
    return thing and {'__typename': 'Plain', **thing}


def nested(thing):
    """A value as things within it are asked for."""
    if isinstance(thing, list):
        return [nested(one) for one in thing]
    return {'__typename': 'Plain', **{key: nested(one) for key, one in thing.items()}} if isinstance(thing, dict) else thing


def entities(representations):
    return [part(one['request']) if 'request' in one else instrument(one['ref']) for one in representations]


ROOT = {
    '__typename': 'Query',
    '_service': {'__typename': '_Service', 'sdl': SDL},
    '_entities': entities,
    'halland': {'__typename': 'Halland', 'county': plain(COUNTY), 'contractVersion': '3.0.0', 'updatedAt': DATA['updatedAt']},
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_POST(self):
        body = self.rfile.read(int(self.headers['content-length']))
        try:
            asked = json.loads(body)
            query, variables = asked['query'], asked.get('variables') or {}
        except (ValueError, KeyError, TypeError):
            return self.send(400, {'errors': [{'message': 'no query', 'extensions': {'code': 'BAD_USER_INPUT'}}]})
        is_of = lambda own, name: name == own or own in TYPES.values() and not name.startswith('Halland')
        return self.send(200, execute(query, variables, ROOT, is_of))

    def do_GET(self):
        self.send(200, {'name': COUNTY['slug'], 'ready': True, 'problems': []})

    def send(self, status, answer):
        body = json.dumps(answer, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header('content-type', 'application/json')
        self.send_header('content-length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
